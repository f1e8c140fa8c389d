package org.zairyu.check.staff.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in a list by next date. Holds the values by which lines are sorted,
 * so that the page from there on is right even if the case has moved or gone meanwhile.
 *
 * @param day its next date, or null
 * @param id its number
 */
public record CasePosition(@Nullable LocalDate day, long id) {

	private static final String NO_DAY = "-";

	public static CasePosition of(CaseLine line) {
		return new CasePosition(line.nextDue(), line.id());
	}

	/** Reads the mark in an address. Returns null if it is missing or invalid. */
	public static @Nullable CasePosition read(@Nullable String text) {
		int at = (text != null) ? text.indexOf('_') : -1;
		if (text == null || at < 0) {
			return null;
		}
		try {
			String day = text.substring(0, at);
			return new CasePosition(day.equals(NO_DAY) ? null : LocalDate.parse(day),
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
