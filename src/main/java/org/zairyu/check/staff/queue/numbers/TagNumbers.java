package org.zairyu.check.staff.queue.numbers;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of the cases of clients with a tag.
 *
 * @param tag the tag, or null for all cases
 * @param open open cases
 * @param overdue open cases whose next date has passed
 * @param filed open cases with an application that is filed and not decided
 * @param granted applications granted since the first month that is shown
 * @param refused applications refused or withdrawn since then
 */
public record TagNumbers(@Nullable String tag, int open, int overdue, int filed, int granted, int refused) {
}
