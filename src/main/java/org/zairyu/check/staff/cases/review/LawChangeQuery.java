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
 * What is asked of the report, as it was typed.
 *
 * @param compare {@code told} for what was told last and today, {@code days} for two
 * days; null before anything is asked
 * @param from the first day
 * @param to the second day
 * @param law {@code on} if only cases count for which the law makes the difference
 */
public record LawChangeQuery(@Nullable String compare, @Nullable String from, @Nullable String to,
		@Nullable String law) {

	public boolean isAsked() {
		return "told".equals(this.compare) || isAboutDays();
	}

	public boolean isAboutDays() {
		return "days".equals(this.compare);
	}

	public boolean isByLawOnly() {
		return "on".equals(this.law);
	}

	/** The first day, if it is one. */
	public Optional<LocalDate> getFirst() {
		return day(this.from);
	}

	/** The second day, if it is one. */
	public Optional<LocalDate> getSecond() {
		return day(this.to);
	}

	/** What is wrong with the days, if days are asked for. */
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
