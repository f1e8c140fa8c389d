package org.zairyu.check.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LawBookTests {

	private static final LocalDate START = LocalDate.of(2012, 7, 9);

	private static final LocalDate CHANGE = LocalDate.of(2026, 10, 1);

	private static final Citation SOMEWHERE = new Citation(AuthorityKind.LAW, "A 1", null, Confidence.MEMORY, null);

	private final LawBook laws = laws(Map.of());

	/** Fourteen days, two months, and a weekly limit that changed. */
	private static LawBook laws(Map<Parameter, List<DatedValue>> others) {
		Map<Parameter, List<DatedValue>> history = new EnumMap<>(Parameter.class);
		Arrays.stream(Parameter.values())
			.forEach((parameter) -> history.put(parameter, List.of(row(START, null, value(parameter)))));
		history.put(Parameter.SIDE_WORK_WEEKLY, List.of(row(START, CHANGE.minusDays(1), 28), row(CHANGE, null, 30)));
		history.putAll(others);
		return new LawBook(history,
				new OfficeDays(LocalDate.of(2012, 1, 1), LocalDate.of(2036, 12, 31), Set.of(START.plusDays(1))));
	}

	private static DatedValue row(LocalDate from, LocalDate to, Object value) {
		return new DatedValue(from, to, value, SOMEWHERE);
	}

	private static Object value(Parameter parameter) {
		return switch (parameter.type()) {
			case DAYS, COUNT, HOURS, YEN -> 14;
			case TERM -> (parameter == Parameter.SPECIAL_REENTRY) ? Period.ofYears(1) : Period.ofMonths(2);
			case FEE -> new Fee(new Yen(1, 1), null, List.of());
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "2012-07-08", "1900-01-01", "2037-01-01", "2199-12-31" })
	void refusesADayItDoesNotCover(LocalDate date) {
		assertThatExceptionOfType(UnknownLawException.class).isThrownBy(() -> this.laws.on(date))
			.satisfies((ex) -> assertThat(ex.date()).isEqualTo(date))
			.withMessageContaining(date.toString());
	}

	@ParameterizedTest
	@CsvSource({ "1900-01-01, 28", "2012-07-08, 28", "2026-09-30, 28", "2026-10-01, 30", "2037-01-01, 30" })
	void knowsTheNearestLawOfAnyDay(LocalDate date, int hours) {
		assertThat(this.laws.nearest(date).number(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(hours);
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-30, 2026-09-30, 28", "2026-09-30, 2026-10-01, 28", "2026-09-30, 2036-12-31, 28",
			"2026-10-01, 2026-09-30, 28", "2026-10-01, 2026-10-01, 30" })
	void leavesOutTheChangesAfterADay(LocalDate lastChange, LocalDate date, int hours) {
		LawBook book = this.laws.withoutChangesAfter(lastChange);
		assertThat(book.on(date).number(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(hours);
		assertThat(this.laws.on(CHANGE).number(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(30);
	}

	@Test
	void leavesTheFirstLawWhereEveryChangeIsLater() {
		LawBook book = this.laws.withoutChangesAfter(START);
		assertThat(book.changes()).containsExactly(START);
		assertThatExceptionOfType(UnknownLawException.class)
			.isThrownBy(() -> this.laws.withoutChangesAfter(START.minusDays(1)));
	}

	@ParameterizedTest
	@CsvSource({ "2012-07-09, 2012-07-09, 28", "2026-09-30, 2012-07-09, 28", "2026-10-01, 2026-10-01, 30",
			"2036-12-31, 2026-10-01, 30" })
	void answersWithTheValuesOfTheDay(LocalDate date, LocalDate version, int hours) {
		Law law = this.laws.on(date);
		assertThat(law.version()).isEqualTo(version);
		assertThat(law.number(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(hours);
		assertThat(law.number(Parameter.FIRST_ADDRESS_NOTICE)).isEqualTo(14);
	}

	@Test
	void endsWithTheFirstParameterWhoseEndIsKnown() {
		LawBook ending = laws(Map.of(Parameter.SIDE_WORK_WEEKLY, List.of(row(START, LocalDate.of(2027, 3, 31), 28))));
		assertThat(ending.last()).isEqualTo("2027-03-31");
		assertThat(ending.on(LocalDate.of(2027, 3, 31)).number(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(28);
		assertThatExceptionOfType(UnknownLawException.class).isThrownBy(() -> ending.on(LocalDate.of(2027, 4, 1)));
	}

	@Test
	void beginsWhenEveryParameterIsKnown() {
		LawBook early = laws(Map.of(Parameter.SIDE_WORK_WEEKLY, List.of(row(LocalDate.of(2010, 7, 1), null, 28))));
		assertThat(early.first()).isEqualTo(START);
		assertThatExceptionOfType(UnknownLawException.class).isThrownBy(() -> early.on(START.minusDays(1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# event    | last day   | because
			2026-11-22 | 2026-12-06 | the day of the event is not counted
			2026-12-25 | 2027-01-08 | over the end of a year
			2024-02-15 | 2024-02-29 | a leap year
			2023-02-15 | 2023-03-01 | no leap year
			2027-01-31 | 2027-02-14 | days do not stop at the end of a month
			""")
	void countsDaysFromTheDayAfter(LocalDate event, LocalDate last, String because) {
		assertThat(this.laws.on(CHANGE).lastDay(event, Parameter.FIRST_ADDRESS_NOTICE)).as(because).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# start    | months     | year       | because
			2026-08-02 | 2026-10-02 | 2027-08-02 | the day of the same number
			2026-12-31 | 2027-02-28 | 2027-12-31 | no 31 February: the last day of the month
			2023-12-31 | 2024-02-29 | 2024-12-31 | the last day of February in a leap year
			2023-12-30 | 2024-02-29 | 2024-12-30 | no 30 February
			2024-02-29 | 2024-04-29 | 2025-02-28 | no 29 February in the next year
			2026-06-30 | 2026-08-30 | 2027-06-30 | the same number, though the month is longer
			""")
	void countsMonthsAndYearsByTheCalendar(LocalDate start, LocalDate months, LocalDate year, String because) {
		Law law = this.laws.on(CHANGE);
		assertThat(law.end(start, Parameter.SPECIAL_PERIOD)).as(because).isEqualTo(months);
		assertThat(law.end(start, Parameter.SPECIAL_REENTRY)).as(because).isEqualTo(year);
	}

	@Test
	void knowsTheLastOpenDay() {
		assertThat(this.laws.on(CHANGE).lastOpenDay(START.plusDays(1))).isEqualTo(START);
		assertThat(this.laws.on(CHANGE).lastOpenDay(LocalDate.of(2037, 1, 1))).isNull();
	}

	@Test
	void keepsTheWholeHistory() {
		assertThat(this.laws.history(Parameter.SIDE_WORK_WEEKLY)).extracting(DatedValue::value).containsExactly(28, 30);
		assertThat(this.laws.changes()).containsExactly(START, CHANGE);
	}

}
