package org.zairyu.check.staff.cases.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType;

/**
 * Arranges the possible answers to a question for a day or a number on a scale.
 *
 * @param first the lowest place
 * @param last the highest place
 * @param text returns the answer at a place, as it is stored
 * @param place returns the place of an answer, rounded down
 */
record AnswerScale(long first, long last, LongFunction<String> text, ToLongFunction<Object> place) {

	/** Places for each hour: hours are tried in halves. */
	private static final BigDecimal HALVES = BigDecimal.TWO;

	/** Returns the scale of a type of answer, or null if it has none. */
	static @Nullable AnswerScale of(AnswerType type) {
		return switch (type) {
			case AnswerType.Day day ->
				new AnswerScale(AnswerType.Day.FIRST.toEpochDay(), AnswerType.Day.LAST.toEpochDay(),
						(place) -> LocalDate.ofEpochDay(place).toString(), (value) -> day(value).toEpochDay());
			case AnswerType.Whole whole ->
				new AnswerScale(whole.min(), whole.max(), Long::toString, (value) -> (Integer) value);
			case AnswerType.Decimal decimal ->
				new AnswerScale(0, 2L * decimal.max(), AnswerScale::hours, (value) -> halves(value));
			case AnswerType.Choice choice -> null;
			case AnswerType.AnySet set -> null;
			case AnswerType.Stay stay -> null;
		};
	}

	private static LocalDate day(Object value) {
		return (LocalDate) ((value instanceof Optional<?> day) ? day.orElseThrow() : value);
	}

	private static String hours(long halves) {
		return BigDecimal.valueOf(5 * halves, 1).stripTrailingZeros().toPlainString();
	}

	private static long halves(Object hours) {
		return ((BigDecimal) hours).multiply(HALVES).setScale(0, RoundingMode.FLOOR).longValueExact();
	}

	boolean holds(long place) {
		return place >= this.first && place <= this.last;
	}

}
