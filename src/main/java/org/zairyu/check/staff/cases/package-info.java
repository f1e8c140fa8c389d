/** Cases: their answers, fact sheet, documents and deadlines. */
@NullMarked
package org.zairyu.check.staff.cases;

import org.jspecify.annotations.NullMarked;
