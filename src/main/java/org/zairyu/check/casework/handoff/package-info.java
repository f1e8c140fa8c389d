/** What a resident sends to the agency, and the receipt for it. */
@NullMarked
package org.zairyu.check.casework.handoff;

import org.jspecify.annotations.NullMarked;
