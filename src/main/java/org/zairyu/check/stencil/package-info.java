/** Pages from pieces that are rendered once and filled for each visitor. */
@NullMarked
package org.zairyu.check.stencil;

import org.jspecify.annotations.NullMarked;
