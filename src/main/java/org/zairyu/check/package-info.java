/**
 * Tells residents of Japan which immigration procedures their situation calls for, and by
 * when.
 */
@NullMarked
package org.zairyu.check;

import org.jspecify.annotations.NullMarked;
