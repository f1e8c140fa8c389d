/** The fact sheet of a case: all questions on one page, and what follows beside them. */
@NullMarked
package org.zairyu.check.casework.sheet;

import org.jspecify.annotations.NullMarked;
