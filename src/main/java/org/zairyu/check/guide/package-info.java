/** The reference pages of the procedures. */
@NullMarked
package org.zairyu.check.guide;

import org.jspecify.annotations.NullMarked;
