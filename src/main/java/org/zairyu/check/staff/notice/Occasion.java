package org.zairyu.check.staff.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date and how long before it a mail reminds of it.
 *
 * @param due the date
 * @param days how many days before
 */
record Occasion(LocalDate due, int days) {

	/** The days before a date on which clients are reminded, the longest first. */
	static final List<Integer> DISTANCES = List.of(90, 30, 14, 7, 1);

	/**
	 * The occasion whose day has come last: on the day itself, or on a later one if the
	 * mails of that day were not sent. Of several that were missed only the nearest is
	 * left.
	 * @return nothing if the first is still to come or the date has passed
	 */
	static Optional<Occasion> of(LocalDate due, LocalDate today) {
		long left = ChronoUnit.DAYS.between(today, due);
		Stream<Integer> reached = DISTANCES.reversed().stream().filter((distance) -> distance >= left);
		return (left < 0) ? Optional.empty() : reached.findFirst().map((distance) -> new Occasion(due, distance));
	}

	/** The day of the mail. */
	LocalDate day() {
		return this.due.minusDays(this.days);
	}

}
