package org.zairyu.check.staff.queue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseLine;

/**
 * Where a page of the queue ends and the next goes on. It holds what the lines are sorted
 * by, so the next page is right even if the case has moved or gone meanwhile.
 *
 * @param day next date of the last line, or null
 * @param id number of its case
 */
record QueuePosition(@Nullable LocalDate day, long id) {

	private static final String NO_DAY = "-";

	static QueuePosition of(CaseLine line) {
		return new QueuePosition(line.nextDue(), line.id());
	}

	/** The mark in an address; null if there is none or it is none. */
	static @Nullable QueuePosition read(@Nullable String text) {
		int at = (text != null) ? text.indexOf('_') : -1;
		if (text == null || at < 0) {
			return null;
		}
		try {
			String day = text.substring(0, at);
			return new QueuePosition(day.equals(NO_DAY) ? null : LocalDate.parse(day),
					Long.parseLong(text.substring(at + 1)));
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			return null;
		}
	}

	@Override
	public String toString() {
		return ((this.day != null) ? this.day : NO_DAY) + "_" + this.id;
	}

}
