/** What to take to each counter, on paper, in two languages. */
@NullMarked
package org.zairyu.check.sheet;

import org.jspecify.annotations.NullMarked;
