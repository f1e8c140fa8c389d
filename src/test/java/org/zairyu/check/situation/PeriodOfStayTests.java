package org.zairyu.check.situation;

import java.time.Period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodOfStayTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# period | longer | because
			P15D     | false  | two weeks
			P90D     | false  | may be shorter than three months
			P3M      | false  | exactly three months is out
			P92D     | false  | three months can have 92 days
			P93D     | true   | longer than any three months
			P4M      | true   | longer
			P1Y      | true   | longer
			P4Y3M    | true   | the three months are not all
			""")
	void isLongerThanThreeMonths(String period, boolean longer, String because) {
		assertThat(PeriodOfStay.parse(period).isLongerThan(Period.ofMonths(3))).as(because).isEqualTo(longer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# period | long enough | because
			P5M      | false       | shorter
			P6M      | true        | exactly six months
			P183D    | false       | six months can have 184 days
			P184D    | true        | as long as any six months
			P1Y      | true        | longer
			""")
	void isSixMonthsOrMore(String period, boolean enough, String because) {
		assertThat(PeriodOfStay.parse(period).isAtLeast(Period.ofMonths(6))).as(because).isEqualTo(enough);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# period | longer | because
			P15D     | false  | shorter
			P30D     | false  | exactly 30 days has no special period
			P31D     | true   | one day longer
			P1M      | true   | a month counts 31 days
			""")
	void isLongerThanThirtyDays(String period, boolean longer, String because) {
		assertThat(PeriodOfStay.parse(period).isLongerThan(30)).as(because).isEqualTo(longer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# period | longest | fits  | because
			P4Y3M    | P4Y3M   | true  | the same
			P51M     | P4Y3M   | true  | the same, written in months
			P4Y4M    | P4Y3M   | false | a month more
			P31D     | P1M     | true  | a month counts 31 days
			P32D     | P1M     | false | a day more
			P15D     | P15D    | true  | the same
			P16D     | P15D    | false | a day more
			P1M      | P15D    | false | a month is longer
			""")
	void fitsIntoALongestOne(String period, String longest, boolean fits, String because) {
		assertThat(PeriodOfStay.parse(period).isUpTo(PeriodOfStay.parse(longest))).as(because).isEqualTo(fits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "3 months", "P0D", "P0M", "P0Y", "P-3M", "P-90D", "P1Y-12M", "P1M1D", "P3M-1D",
			"PT24H", "P1.5Y", "P99999999999Y", "P2W", "p3m", "-P-3M", "P1Y-9M", "+P3M", "P3M " })
	void refusesInvalidPeriodsOfStay(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PeriodOfStay.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "P15D, P15D", "P90D, P90D", "P3M, P3M", "P12M, P1Y", "P51M, P4Y3M", "P5Y, P5Y" })
	void hasOneWayOfBeingWritten(String text, String id) {
		PeriodOfStay period = PeriodOfStay.parse(text);
		assertThat(period.id()).isEqualTo(id);
		assertThat(PeriodOfStay.parse(period.id())).isEqualTo(period);
	}

}
