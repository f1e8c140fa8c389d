/** Marriage and its end. */
@NullMarked
package org.zairyu.check.procedure.family;

import org.jspecify.annotations.NullMarked;
