package org.zairyu.check.procedure.change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** The application for a change (ICRRA 20(2), ER 20): when, where, with what. */
class ChangeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS                         | EXPIRES    | DUE        | GO BY      | BECAUSE
			researcher                     | 2028-03-31 | 2028-03-31 | 2028-03-31 | the last day of the stay
			researcher                     | 2026-11-22 | 2026-11-22 | 2026-11-20 | a Sunday
			researcher                     | 2026-11-16 | 2026-11-16 | 2026-11-16 | today
			researcher                     | 2027-01-03 | 2027-01-03 | 2026-12-28 | in the year-end holidays
			highly-skilled-professional-ii | 2028-03-31 | -          | -          | no last day
			diplomat                       | 2028-03-31 | -          | -          | as long as the activity
			""")
	void isFiledByTheLastDay(String status, String expires, String due, String goBy, String because) {
		Line line = change("status=" + status + " expires-on=" + expires).line("apply-status-change");
		assertThat(line.dates()).isEqualTo(String.join(" ", "-", due, goBy, "no"));
		assertThat(line.where()).isEqualTo("immigration");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                                                      | DOCUMENTS
					age=16                                                       | change-application photo passport residence-card new-activity-proof
					age=15                                                       | change-application passport residence-card new-activity-proof
					card=none                                                    | change-application photo passport new-activity-proof
					card=issued-later                                            | change-application photo passport new-activity-proof
					period-of-stay=P3M                                           | change-application photo passport new-activity-proof
					status=diplomat                                              | change-application photo passport new-activity-proof
					status=temporary-visitor period-of-stay=P90D unavoidable=yes | change-application photo passport new-activity-proof
					""")
	void needsItsDocuments(String answers, String documents) {
		assertThat(change(answers).line("apply-status-change").documents()).isEqualTo(documents);
	}

	@Test
	void givesASpecialPeriodIfFiledByTheLastDay() {
		assertThat(change("").line("file-before-expiry").dates()).isEqualTo("- 2028-03-31 2028-03-31 no");
	}

	@Test
	void staysLawfulInTheSpecialPeriod() {
		assertThat(
				change("expires-on=2026-10-31 applications=change filed-on=2026-10-31").line("special-period").dates())
			.isEqualTo("- 2026-12-31 - no");
	}

	private static ExpectedResult change(String changes) {
		return ExpectedResult.of(Procedure.CHANGE, "2026-11-16", changes);
	}

}
