package org.zairyu.check.staff.notice;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OccasionTests {

	private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			91 | none | the first mail is still to come
			90 | 90   | its day
			89 | 90   | missed yesterday
			31 | 90   | missed long ago
			30 | 30   | its day
			29 | 30   | missed yesterday
			15 | 30   | missed long ago
			14 | 14   | its day
			13 | 14   | missed yesterday
			8  | 14   | missed long ago
			7  | 7    | its day
			6  | 7    | missed yesterday
			2  | 7    | missed long ago
			1  | 1    | its day
			0  | 1    | missed yesterday, and today is not too late
			-1 | none | the date has passed
			""")
	void isTheNearestThatHasCome(int left, Integer days, String because) {
		assertThat(Occasion.of(DUE, DUE, DUE.minusDays(left)).map(Occasion::days).orElse(null)).as(because)
			.isEqualTo(days);
	}

}
