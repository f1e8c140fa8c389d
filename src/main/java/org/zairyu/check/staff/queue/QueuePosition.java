package org.zairyu.check.staff.queue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseLine;

/**
 * Where a page of the queue ends and the next one continues. Holds the values by which
 * lines are sorted, so that the next page is right even if the case has moved or gone
 * meanwhile.
 *
 * @param day next date of the last line, or null
 * @param id number of its case
 */
record QueuePosition(@Nullable LocalDate day, long id) {

	private static final String NO_DAY = "-";

	static QueuePosition of(CaseLine line) {
		return new QueuePosition(line.nextDue(), line.id());
	}

	/** Reads the mark in an address. Returns null if it is missing or invalid. */
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
