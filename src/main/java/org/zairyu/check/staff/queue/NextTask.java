package org.zairyu.check.staff.queue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The task that is due on the next date of a case.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 * @param due the last lawful day
 * @param accepted the last day that still counts as in time if it is later, or null
 */
record NextTask(String code, String procedure, LocalDate due, @Nullable LocalDate accepted) {

	/** Returns the last day that still counts as in time. */
	LocalDate acceptedUntil() {
		return (this.accepted != null) ? this.accepted : this.due;
	}
}
