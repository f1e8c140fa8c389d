/** Counts tries and holds up whoever makes too many. */
@NullMarked
package org.zairyu.check.casework.throttle;

import org.jspecify.annotations.NullMarked;
