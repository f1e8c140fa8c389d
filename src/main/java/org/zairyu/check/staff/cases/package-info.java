/** Cases: their answers, fact sheet, documents, notes and deadlines. */
@NullMarked
package org.zairyu.check.staff.cases;

import org.jspecify.annotations.NullMarked;
