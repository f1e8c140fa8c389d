/** Reviews what clients were told, as it was and compared with the law of today. */
@NullMarked
package org.zairyu.check.staff.cases.review;

import org.jspecify.annotations.NullMarked;
