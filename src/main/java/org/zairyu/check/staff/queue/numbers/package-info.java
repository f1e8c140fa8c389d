/**
 * How many cases are open, overdue, filed and granted, by tag and by month.
 */
@NullMarked
package org.zairyu.check.staff.queue.numbers;

import org.jspecify.annotations.NullMarked;
