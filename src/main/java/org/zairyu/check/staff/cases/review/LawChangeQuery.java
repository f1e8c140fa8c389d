package org.zairyu.check.staff.cases.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.ResultLookups;

/**
 * A query for the report, as typed.
 *
 * @param compare {@code told} to compare what was last told with today, {@code days} to
 * compare two days; null before a query is made
 * @param from the first day
 * @param to the second day
 * @param law {@code on} to include only cases that differ because of the law
 * @param tag to include only cases of clients who have this tag, or empty
 * @param group to include only the cases of one {@link ChangedCase#group() group}, or
 * null
 */
public record LawChangeQuery(@Nullable String compare, @Nullable String from, @Nullable String to, @Nullable String law,
		@Nullable String tag, @Nullable String group) {

	public boolean isAsked() {
		return "told".equals(this.compare) || isAboutDays();
	}

	public boolean isAboutDays() {
		return "days".equals(this.compare);
	}

	public boolean isByLawOnly() {
		return "on".equals(this.law);
	}

	/** Returns the tag, if there is one. */
	Optional<String> wantedTag() {
		return Optional.ofNullable(this.tag).filter((one) -> !one.isEmpty());
	}

	/** Returns the first day, if it is a date. */
	public Optional<LocalDate> getFirst() {
		return day(this.from);
	}

	/** Returns the second day, if it is a date. */
	public Optional<LocalDate> getSecond() {
		return day(this.to);
	}

	/** Returns the problems of the days, if two days are compared. */
	List<Problem> problems(ResultLookups checks) {
		List<Problem> problems = new ArrayList<>();
		if (isAboutDays()) {
			boolean first = getFirst().filter(checks::canTell).isPresent();
			boolean second = getSecond().filter(checks::canTell).isPresent();
			if (!first) {
				problems.add(new Problem("from", "law-change-day"));
			}
			if (!second) {
				problems.add(new Problem("to", "law-change-day"));
			}
			if (first && second && !getFirst().orElseThrow().isBefore(getSecond().orElseThrow())) {
				problems.add(new Problem("to", "law-change-order"));
			}
		}
		return problems;
	}

	private static Optional<LocalDate> day(@Nullable String text) {
		try {
			return (text != null) ? Optional.of(LocalDate.parse(text.strip())) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
