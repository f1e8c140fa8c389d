package org.zairyu.check.staff.bulk.csv;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The earliest deadline of a person.
 *
 * @param key the key of the finding's texts; up to a full stop it is the finding's code
 * @param due the last lawful day
 * @param goBy the last day on which the counter is open, or null
 * @param overdue whether the day has passed
 */
public record NextDeadline(String key, LocalDate due, @Nullable LocalDate goBy, boolean overdue) {

	/** Returns the code of the finding. */
	public String code() {
		int dot = this.key.indexOf('.');
		return (dot < 0) ? this.key : this.key.substring(0, dot);
	}

}
