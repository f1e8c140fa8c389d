package org.zairyu.check.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.InvalidAnswer;

/** Reads the day of a check and holds it to the days whose duties can be told. */
@Component
final class CheckDays {

	/** The start of the residence-card system (Act No. 79 of 2009). */
	private static final LocalDate START = LocalDate.of(2012, 7, 9);

	private static final int YEARS_AHEAD = 10;

	private static final AnswerType DAY = new AnswerType.Day(false);

	private final Clock clock;

	private final LawBook laws;

	CheckDays(Clock clock, LawBook laws) {
		this.clock = clock;
		this.laws = laws;
	}

	/**
	 * Reads the as-of date. Returns today if there is none.
	 * @param text an ISO-8601 day
	 * @param errors receives what is wrong with it
	 */
	LocalDate read(@Nullable String text, List<ApiError> errors) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = today;
		if (text != null) {
			try {
				day = (LocalDate) DAY.read(text);
			}
			catch (InvalidAnswer.Reason reason) {
				errors.add(ApiError.in(ApiError.AS_OF, reason.code()));
				return today;
			}
		}
		LocalDate first = later(START, this.laws.first());
		LocalDate last = earlier(today.plusYears(YEARS_AHEAD), this.laws.last());
		if (day.isBefore(first) || day.isAfter(last)) {
			errors.add(ApiError.asOfOutOfRange(first, last));
		}
		return day;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
