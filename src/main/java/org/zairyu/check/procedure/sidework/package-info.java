/** Activity outside the status (資格外活動許可, ICRRA 19(2)): part-time and side work. */
@NullMarked
package org.zairyu.check.procedure.sidework;

import org.jspecify.annotations.NullMarked;
