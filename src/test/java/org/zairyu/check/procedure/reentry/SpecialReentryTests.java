package org.zairyu.check.procedure.reentry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Special re-entry (ICRRA 26-2; SPA 23(2)) and its declaration (ER 29-2). */
class SpecialReentryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					STATUS                     | DEPARTS    | RETURNS    | EXPIRES    | SPECIAL | DUE        | BECAUSE
					researcher                 | 2026-12-01 | 2027-12-01 | 2028-03-31 | yes     | 2027-12-01 | exactly a year
					researcher                 | 2026-12-01 | 2027-12-02 | 2028-03-31 | no      | -          | a day more
					researcher                 | 2026-12-01 | 2027-03-31 | 2027-03-31 | yes     | 2027-03-31 | the stay ends earlier
					researcher                 | 2026-12-01 | 2027-03-31 | 2027-12-02 | yes     | 2027-12-01 | the year ends earlier
					permanent-resident         | 2026-12-01 | 2027-12-01 | -          | yes     | 2027-12-01 | no status is exempt from the year
					permanent-resident         | 2026-12-01 | 2027-12-02 | -          | no      | -          | a day more
					special-permanent-resident | 2026-12-01 | 2028-12-01 | -          | yes     | 2028-12-01 | two years
					special-permanent-resident | 2026-12-01 | 2028-12-02 | -          | no      | -          | a day more
					permanent-resident         | 2028-02-29 | 2029-02-28 | -          | yes     | 2029-02-28 | from a leap day to the last of February
					permanent-resident         | 2028-02-29 | 2029-03-01 | -          | no      | -          | never later than that
					permanent-resident         | 2027-02-28 | 2028-02-28 | -          | yes     | 2028-02-28 | to the same date
					permanent-resident         | 2027-02-28 | 2028-02-29 | -          | no      | -          | not to the leap day
					special-permanent-resident | 2028-02-29 | 2030-02-28 | -          | yes     | 2030-02-28 | two years from a leap day
					permanent-resident         | 2026-12-31 | 2027-12-31 | -          | yes     | 2027-12-31 | over New Year
					""")
	void lastsAYearAtMost(String status, String departs, String returns, String expires, String special, String due,
			String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.RE_ENTRY, "2026-11-16", "status=" + status + " departs-on="
				+ departs + " returns-on=" + returns + (expires.equals("-") ? "" : " expires-on=" + expires));
		assertThat(outcome.has("special-reentry")).isEqualTo(special.equals("yes"));
		assertThat(outcome.has("reentry-permit-needed")).isEqualTo(special.equals("no"));
		if (special.equals("yes")) {
			assertThat(outcome.line("special-reentry").dates()).isEqualTo("- " + due + " - no");
		}
	}

	@Test
	void isDeclaredAtTheAirportOnTheDayOfDeparture() {
		Line declaration = reentry("").line("declare-at-departure");
		assertThat(declaration.dates()).isEqualTo("- 2026-12-10 - no");
		assertThat(declaration.where()).isEqualTo("airport");
		assertThat(declaration.documents()).isEqualTo("passport residence-card");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                           | DOCUMENTS                                       | BECAUSE
					card=issued-later                 | passport                                        | the card is still to come
					status=special-permanent-resident | passport special-permanent-resident-certificate | the certificate
					status=diplomat                   | passport                                        | a diplomat has no card
					""")
	void isDeclaredWithTheCardThatIsHeld(String answers, String documents, String because) {
		assertThat(reentry(answers).line("declare-at-departure").documents()).isEqualTo(documents);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			EXPIRES    | RETURNS    | DUE        | BECAUSE
			2026-10-31 | 2026-12-31 | 2026-12-31 | the special period that runs
			2027-01-09 | 2027-01-10 | 2027-03-09 | the special period that would follow
			2026-12-31 | 2027-02-28 | 2027-02-28 | two months after a 31 December
			2027-12-31 | 2028-02-29 | 2028-02-29 | in a leap year
			2026-12-30 | 2027-02-28 | 2027-02-28 | two months after a 30 December
			""")
	void endsWithTheSpecialPeriod(String expires, String returns, String due, String because) {
		assertThat(
				reentry("applications=extension filed-on=2026-10-30 expires-on=" + expires + " returns-on=" + returns)
					.line("return-before-special-period-ends")
					.dates())
			.isEqualTo("- " + due + " - no");
	}

	private static ExpectedResult reentry(String changes) {
		return ExpectedResult.of(Procedure.RE_ENTRY, "2026-11-16", changes);
	}

}
