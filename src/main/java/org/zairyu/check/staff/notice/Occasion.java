package org.zairyu.check.staff.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reminder of a date.
 *
 * @param due the date
 * @param days how many days before the date it is sent, negative if after it
 */
record Occasion(LocalDate due, int days) {

	/** The days before a date on which clients are reminded, longest first. */
	static final List<Integer> DISTANCES = List.of(90, 30, 14, 7, 1);

	/**
	 * Returns the occasion whose day has come last. If several were missed, only the
	 * nearest one remains. The last day that still counts as in time is one of its own.
	 * @param accepted that day, which is the date itself unless an office was closed
	 * @return empty if the first is still to come or the date has passed
	 */
	static Optional<Occasion> of(LocalDate due, LocalDate accepted, LocalDate today) {
		long left = ChronoUnit.DAYS.between(today, due);
		if (left < 0 && today.equals(accepted)) {
			return Optional.of(new Occasion(due, Math.toIntExact(left)));
		}
		Stream<Integer> reached = DISTANCES.reversed().stream().filter((distance) -> distance >= left);
		return (left < 0) ? Optional.empty() : reached.findFirst().map((distance) -> new Occasion(due, distance));
	}

	/** Returns the day of the mail. */
	LocalDate day() {
		return this.due.minusDays(this.days);
	}

}
