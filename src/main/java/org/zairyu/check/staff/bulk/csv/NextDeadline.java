package org.zairyu.check.staff.bulk.csv;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The earliest deadline of a person.
 *
 * @param key the key of the finding's texts; up to a full stop it is the finding's code
 * @param due the last lawful day
 * @param goBy the last day on which the counter is open, or null
 * @param acceptedUntil the last day that still counts as in time
 * @param overdue whether that day has passed
 */
public record NextDeadline(String key, LocalDate due, @Nullable LocalDate goBy, LocalDate acceptedUntil,
		boolean overdue) {

	/** Returns whether an office still takes it as in time after the last lawful day. */
	public boolean isAcceptedLater() {
		return this.acceptedUntil.isAfter(this.due);
	}

	/** Returns the code of the finding. */
	public String code() {
		int dot = this.key.indexOf('.');
		return (dot < 0) ? this.key : this.key.substring(0, dot);
	}

}
