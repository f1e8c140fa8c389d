/** The interview: which question comes next, its page, and all answers on one page. */
@NullMarked
package org.zairyu.check.web.interview;

import org.jspecify.annotations.NullMarked;
