package org.zairyu.check.staff.queue.numbers;

import java.time.YearMonth;

/**
 * What happened in a month.
 *
 * @param month the month
 * @param opened cases opened
 * @param filed applications filed
 * @param granted applications granted
 * @param refused applications refused or withdrawn
 * @param closed cases closed, and not reopened
 */
public record MonthNumbers(YearMonth month, int opened, int filed, int granted, int refused, int closed) {
}
