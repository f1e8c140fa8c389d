/** What residents have sent and nobody has taken up yet. */
@NullMarked
package org.zairyu.check.casework.inbox;

import org.jspecify.annotations.NullMarked;
