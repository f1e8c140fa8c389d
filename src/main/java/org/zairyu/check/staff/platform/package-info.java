/**
 * What all of the staff side stands on: audit log, recurring jobs, rate limits, CSV.
 */
@NullMarked
package org.zairyu.check.staff.platform;

import org.jspecify.annotations.NullMarked;
