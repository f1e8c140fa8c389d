package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Fees in yen (ICRRA 67), each on both sides of the day it changed. */
class FeeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | PROCEDURE | CODE                 | FEE                                    | BECAUSE
					2012-07-09 | EXTENSION | apply-extension      | 4000, online 4000                      | first day of today's system
					2025-03-31 | EXTENSION | apply-extension      | 4000, online 4000                      | last day
					2025-04-01 | EXTENSION | apply-extension      | 6000, online 5500                      | raised
					2026-09-30 | EXTENSION | apply-extension      | 6000, online 5500                      | last day
					2026-10-01 | EXTENSION | apply-extension      | 10000 to 75000, online 10000 to 65000  | by granted length
					2025-03-31 | CHANGE    | apply-status-change  | 4000, online 4000                      | last day
					2025-04-01 | CHANGE    | apply-status-change  | 6000, online 5500                      | raised
					2026-09-30 | CHANGE    | apply-status-change  | 6000, online 5500                      | last day
					2026-10-01 | CHANGE    | apply-status-change  | 10000 to 75000, online 10000 to 65000  | by granted length
					2012-07-09 | RE_ENTRY  | apply-reentry-permit | 3000 to 6000, online 3000 to 6000      | single to multiple
					2025-03-31 | RE_ENTRY  | apply-reentry-permit | 3000 to 6000, online 3000 to 6000      | last day
					2025-04-01 | RE_ENTRY  | apply-reentry-permit | 4000 to 7000, online 3500 to 6500      | raised
					2026-09-30 | RE_ENTRY  | apply-reentry-permit | 4000 to 7000, online 3500 to 6500      | unchanged
					2026-10-01 | RE_ENTRY  | apply-reentry-permit | 4000 to 7000, online 3500 to 6500      | no change seen
					""")
	void isThatOfTheDay(String asOf, Procedure procedure, String code, String fee, String because) {
		LocalDate filed = LocalDate.parse(asOf);
		Line line = ExpectedResult
			.of(procedure, asOf,
					"reentry-bars=revocation departs-on=" + filed.plusDays(20) + " returns-on=" + filed.plusDays(40)
							+ " expires-on=" + filed.plusDays(60))
			.line(code);
		assertThat(line.fee()).isEqualTo(fee);
		assertThat(line.finding().basis()).last()
			.satisfies((citation) -> assertThat(citation.cite()).contains("ICRRA 67"));
	}

	@ParameterizedTest
	@CsvSource({ "EXTENSION, apply-extension", "CHANGE, apply-status-change", "RE_ENTRY, apply-reentry-permit" })
	void saysThatTheAmountWasNotSeenOnAnOfficialPage(Procedure procedure, String code) {
		Line line = ExpectedResult.of(procedure, "2026-11-16", "reentry-bars=revocation").line(code);
		assertThat(line.finding().basis().getLast().confidence().id()).isEqualTo("secondary");
	}

}
