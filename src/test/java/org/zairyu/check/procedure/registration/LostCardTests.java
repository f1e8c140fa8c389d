package org.zairyu.check.procedure.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lost card (ICRRA 19-12) or certificate (SPA 13), in registration and before a trip.
 */
class LostCardTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | KNOWN      | DUE        | GO BY      | OVERDUE | BECAUSE
			2026-11-16 | 2026-11-12 | 2026-11-26 | 2026-11-26 | no      | the day it was known is not counted
			2026-11-16 | 2026-11-02 | 2026-11-16 | 2026-11-16 | no      | the fourteenth day
			2026-11-16 | 2026-11-01 | 2026-11-15 | -          | no      | the fourteenth was a Sunday
			2026-11-16 | 2026-10-30 | 2026-11-13 | -          | yes     | the fourteenth was a Friday
			2026-11-16 | 2026-11-09 | 2026-11-23 | 2026-11-20 | no      | due on a holiday
			2026-12-20 | 2026-12-20 | 2027-01-03 | 2026-12-28 | no      | due in the year-end holidays
			""")
	void isReplacedWithinFourteenDaysOfKnowing(String asOf, String known, String due, String goBy, String overdue,
			String because) {
		for (Procedure procedure : new Procedure[] { Procedure.REGISTRATION, Procedure.RE_ENTRY }) {
			Line line = ExpectedResult
				.of(procedure, asOf, "card=lost departs-on=2027-01-05 returns-on=2027-02-01 lost-known-on=" + known)
				.line("reissue-card");
			assertThat(line.dates()).isEqualTo(String.join(" ", "-", due, goBy, overdue));
			assertThat(line.kind()).isEqualTo("duty");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					STATUS                     | AGE | WHERE        | DOCUMENTS                                             | BECAUSE
					researcher                 | 16  | immigration  | card-reissue-application police-report photo passport | ICRRA 19-12
					researcher                 | 15  | immigration  | card-reissue-application police-report passport       | no photo under 16
					special-permanent-resident | 16  | municipality | card-reissue-application police-report photo passport | SPA: at the municipality
					special-permanent-resident | 15  | municipality | card-reissue-application police-report passport       | no photo under 16
					""")
	void needsItsDocuments(String status, int age, String where, String documents, String because) {
		for (Procedure procedure : new Procedure[] { Procedure.REGISTRATION, Procedure.RE_ENTRY }) {
			Line line = ExpectedResult.of(procedure, "2026-11-16", "card=lost status=" + status + " age=" + age)
				.line("reissue-card");
			assertThat(line.where()).isEqualTo(where);
			assertThat(line.documents()).isEqualTo(documents);
			assertThat(line.fee()).isEqualTo("-");
		}
	}

}
