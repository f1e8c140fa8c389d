/**
 * Shared by all of the staff side: audit log, tasks and jobs, rate limits, forms, CSV.
 */
@NullMarked
package org.zairyu.check.staff.platform;

import org.jspecify.annotations.NullMarked;
