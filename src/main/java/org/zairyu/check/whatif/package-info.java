/** Two results side by side: what moves when one date is different. */
@NullMarked
package org.zairyu.check.whatif;

import org.jspecify.annotations.NullMarked;
