package org.zairyu.check.staff.queue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Open cases whose dates were worked out for an earlier day than today.
 *
 * @param cases how many
 * @param since the earliest of those days; null where there are none
 */
record OutdatedCases(int cases, @Nullable LocalDate since) {
}
