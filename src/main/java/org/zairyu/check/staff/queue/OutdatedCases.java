package org.zairyu.check.staff.queue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Open cases whose dates were computed for an earlier day than today.
 *
 * @param cases how many
 * @param since the earliest of those days, or null if there are none
 */
record OutdatedCases(int cases, @Nullable LocalDate since) {
}
