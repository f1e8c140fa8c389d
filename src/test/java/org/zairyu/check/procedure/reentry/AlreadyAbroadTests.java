package org.zairyu.check.procedure.reentry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Already abroad: back by when (ICRRA 26(1), 26-2(2)), and the card (ICRRA 19-15(1)). */
class AlreadyAbroadTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | STATUS                     | DEPARTED   | EXPIRES    | PERMIT     | BACK BY    | OVERDUE | BECAUSE
					2026-11-16 | researcher                 | 2026-11-15 | 2028-03-31 | none       | 2027-11-15 | no      | a year after departure
					2026-11-16 | researcher                 | 2026-11-15 | 2027-11-14 | none       | 2027-11-14 | no      | the stay ends before the year
					2026-11-16 | researcher                 | 2026-11-15 | 2027-11-15 | none       | 2027-11-15 | no      | on the same day
					2026-11-16 | researcher                 | 2026-11-15 | 2028-03-31 | 2028-01-31 | 2028-01-31 | no      | with a permit longer than the year
					2026-11-16 | researcher                 | 2026-11-15 | 2028-03-31 | 2028-06-30 | 2028-03-31 | no      | no permit outlasts the stay
					2026-11-16 | researcher                 | 2026-11-15 | 2028-03-31 | 2026-11-16 | 2026-11-16 | no      | a permit on its last day still runs
					2026-11-16 | researcher                 | 2026-11-14 | 2028-03-31 | 2026-11-15 | 2026-11-15 | yes     | left on a permit that has ended since
					2026-11-16 | researcher                 | 2026-11-14 | 2028-03-31 | 2026-11-14 | 2026-11-14 | yes     | left on its last day
					2026-11-16 | researcher                 | 2026-11-14 | 2028-03-31 | 2026-11-13 | 2027-11-14 | no      | a permit that had ended before counts for nothing
					2026-11-16 | temporary-visitor          | 2026-11-15 | 2027-01-31 | none       | 2026-11-15 | yes     | a visitor has no special re-entry
					2026-11-16 | special-permanent-resident | 2026-11-15 | 2028-03-31 | none       | 2028-11-15 | no      | two years (SPA 23(2))
					2026-11-16 | permanent-resident         | 2026-11-15 | 2027-01-01 | none       | 2027-11-15 | no      | a stay without end but one year all the same
					2026-11-16 | permanent-resident         | 2026-11-15 | 2027-01-01 | 2031-06-30 | 2031-06-30 | no      | the permit alone bounds it
					2026-11-16 | permanent-resident         | 2025-11-16 | 2027-01-01 | none       | 2026-11-16 | no      | the last day of the year
					2026-11-16 | permanent-resident         | 2025-11-15 | 2027-01-01 | none       | 2026-11-15 | yes     | a day late
					2028-03-01 | permanent-resident         | 2028-02-29 | 2030-01-01 | none       | 2029-02-28 | no      | left on a leap day
					2027-03-01 | permanent-resident         | 2027-02-28 | 2030-01-01 | none       | 2028-02-28 | no      | to the same date though a leap day follows
					""")
	void isBackByTheEarlierOfPermissionAndStay(String asOf, String status, String departed, String expires,
			String permit, String due, String overdue, String because) {
		var line = ExpectedResult
			.of(Procedure.RE_ENTRY, asOf,
					"status=" + status + " departs-on=" + departed + " expires-on=" + expires + " reentry-permit-until="
							+ permit + " returns-on=2032-01-01 period-of-stay="
							+ (status.equals("temporary-visitor") ? "P90D" : "P3Y"))
			.line("already-abroad");
		assertThat(line.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
		assertThat(line.where()).isEqualTo("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			EXPIRES    | BACK BY    | BECAUSE
			2026-10-31 | 2026-12-31 | end-of-stay is the end of the special period
			2026-09-16 | 2026-11-16 | on its last day
			2026-12-31 | 2027-02-28 | and of the special period that would follow
			""")
	void isBackBeforeTheSpecialPeriodEnds(String expires, String due, String because) {
		assertThat(ExpectedResult
			.of(Procedure.RE_ENTRY, "2026-11-16",
					"applications=extension filed-on=2026-09-10 departs-on=2026-11-01 returns-on=2027-01-10 expires-on="
							+ expires)
			.line("already-abroad")
			.due()).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | EXPIRES    | BACK BY    | OVERDUE | BECAUSE
			2027-04-27 | 2027-02-28 | 2027-04-28 | no      | two months are the day to rely on
			2027-04-28 | 2027-02-28 | 2027-04-28 | no      | on that day
			2027-04-29 | 2027-02-28 | 2027-04-30 | no      | after it the end of the month counts (Civil Code 143)
			2027-05-01 | 2027-02-28 | 2027-04-30 | yes     | over that too
			2027-04-28 | 2027-02-27 | 2027-04-27 | yes     | not from a day within the month
			""")
	void isNotTooLateBeforeTheTermEndsByTheCivilCode(String asOf, String expires, String due, String overdue,
			String because) {
		assertThat(ExpectedResult
			.of(Procedure.RE_ENTRY, asOf,
					"applications=extension filed-on=2027-02-10 departs-on=2027-02-20 returns-on=2027-06-01 expires-on="
							+ expires)
			.line("already-abroad")
			.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			RETURNS    | KIND    | BECAUSE
			2027-11-15 | info    | in time on the last day
			2027-11-16 | caution | a day later
			""")
	void frightensNobodyWhoIsInTime(String returns, String kind, String because) {
		assertThat(ExpectedResult.of(Procedure.RE_ENTRY, "2026-11-16", "departs-on=2026-11-15 returns-on=" + returns)
			.line("already-abroad")
			.kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					CODE                     | ANSWERS                                                   | DATES
					return-too-late          | returns-on=2027-11-16                                     | - 2027-11-15 - no
					way-back                 | reentry-permit-until=2026-11-15                           | - - - no
					decision-while-away      | expires-on=2027-01-09 applications=extension              | - 2027-03-09 - no
					reentry-term-certificate | card=lost returns-on=2027-01-11                           | - 2027-01-11 2027-01-08 no
					""")
	void isToldWhatFollows(String code, String answers, String dates) {
		assertThat(ExpectedResult.of(Procedure.RE_ENTRY, "2026-11-16", "departs-on=2026-11-15 " + answers)
			.line(code)
			.dates()).isEqualTo(dates);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | LEFT       | DUE        | OVERDUE | BECAUSE
			2026-11-16 | 2026-11-15 | 2026-11-29 | no      | 14 days after departure
			2026-11-16 | 2026-11-02 | 2026-11-16 | no      | the last day
			2026-11-16 | 2026-11-01 | 2026-11-15 | yes     | the day after it
			""")
	void sendsTheCardBackAfterLeavingForGood(String asOf, String left, String due, String overdue, String because) {
		assertThat(ExpectedResult.of(Procedure.RE_ENTRY, asOf, "travel-plan=for-good departs-on=" + left)
			.line("already-left")
			.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
	}

	@Test
	void leftLateIsNoOverstayThatGoesOn() {
		Line expired = ExpectedResult
			.of(Procedure.RE_ENTRY, "2026-11-16", "travel-plan=for-good departs-on=2026-11-15 expires-on=2026-11-13")
			.line("period-expired");
		assertThat(expired.kind()).isEqualTo("caution");
		assertThat(expired.dates()).isEqualTo("- 2026-11-13 - no");
	}

}
