/** The people whose cases the agency looks after. */
@NullMarked
package org.zairyu.check.staff.client;

import org.jspecify.annotations.NullMarked;
