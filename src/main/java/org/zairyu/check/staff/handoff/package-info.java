/** Checks that residents send to the agency, from the form to the inbox. */
@NullMarked
package org.zairyu.check.staff.handoff;

import org.jspecify.annotations.NullMarked;
