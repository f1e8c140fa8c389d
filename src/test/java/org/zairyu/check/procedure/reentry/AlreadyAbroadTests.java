package org.zairyu.check.procedure.reentry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;

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
					2026-11-16 | researcher                 | 2026-11-14 | 2028-03-31 | 2026-11-15 | 2027-11-14 | no      | a permit that has ended counts for nothing
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
							+ permit + " returns-on=2032-01-01")
			.line("already-abroad");
		assertThat(line.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
		assertThat(line.where()).isEqualTo("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			EXPIRES    | BACK BY    | BECAUSE
			2026-10-31 | 2026-12-31 | end-of-stay is the end of the special period
			2026-09-16 | 2026-11-16 | on its last day
			""")
	void isBackBeforeTheSpecialPeriodEnds(String expires, String due, String because) {
		assertThat(ExpectedResult
			.of(Procedure.RE_ENTRY, "2026-11-16",
					"applications=extension filed-on=2026-09-10 departs-on=2026-11-01 expires-on=" + expires)
			.line("already-abroad")
			.due()).isEqualTo(due);
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

}
