package org.zairyu.check.resident.result;

import java.time.LocalDate;

/**
 * Something that happens on a day or lasts from one day to another.
 *
 * @param kind what it is
 * @param label its name in the reader's language
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Span(Kind kind, String label, LocalDate from, LocalDate to) {

	/** What a span is; the id is its class in the picture. */
	public enum Kind {

		/** From the first to the last day on which something can be done. */
		WINDOW,
		/** The last day for something. */
		DEADLINE,
		/** A deadline that has passed. */
		OVERDUE,
		/** The last day of the period of stay. */
		EXPIRY,
		/** From departure to return. */
		TRIP,
		/** The two months after the last day of the stay. */
		SPECIAL_PERIOD;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

	/** Whether it is one day only. */
	public boolean isDay() {
		return this.from.equals(this.to);
	}

}
