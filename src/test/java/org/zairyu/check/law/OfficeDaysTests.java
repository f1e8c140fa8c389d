package org.zairyu.check.law;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeDaysTests {

	/** New Year 2027 and Labour Thanksgiving Day 2026. */
	private final OfficeDays days = new OfficeDays(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31),
			Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 11, 23),
					LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31),
					LocalDate.of(2027, 1, 1)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# due      | go by      | because
			2026-11-20 | 2026-11-20 | a Friday
			2026-11-21 | 2026-11-20 | a Saturday
			2026-11-22 | 2026-11-20 | a Sunday
			2026-11-23 | 2026-11-20 | a holiday after a weekend
			2026-11-24 | 2026-11-24 | a Tuesday
			2027-01-03 | 2026-12-28 | the turn of the year
			2027-01-04 | 2027-01-04 | the first office day
			2027-12-31 | 2027-12-31 | the last day that is known
			2026-01-05 | 2026-01-05 | the first open day that is known
			""")
	void goBackToTheLastOpenDay(LocalDate due, LocalDate open, String because) {
		assertThat(this.days.lastOpenDay(due)).as(because).isEqualTo(open);
		assertThat(this.days.isOpen(due)).as(because).isEqualTo(due.equals(open));
	}

	@Test
	void areUnknownOutsideTheirYears() {
		assertThat(this.days.lastOpenDay(LocalDate.of(2025, 12, 31))).isNull();
		assertThat(this.days.lastOpenDay(LocalDate.of(2028, 1, 1))).isNull();
		assertThat(this.days.isOpen(LocalDate.of(2028, 1, 3))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			# due      | from       | because
			2026-11-20 | 2026-11-20 | a Friday
			2026-11-21 | 2026-11-24 | a Saturday before a holiday
			2026-12-29 | 2027-01-04 | the turn of the year
			2027-12-31 | 2027-12-31 | the last day that is known
			2028-01-01 | -          | the days after it
			2025-12-31 | -          | the days before the first
			""")
	void goOnToTheFirstOpenDay(LocalDate due, LocalDate open, String because) {
		assertThat(this.days.firstOpenDayFrom(due)).as(because).isEqualTo(open);
	}

}
