package org.zairyu.check.procedure.extension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** The application for an extension (ICRRA 21(2), ER 21): when, where, with what. */
class ExtensionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | STATUS     | GRANTED | EXPIRES    | OPENS      | GO BY      | BECAUSE
					2026-11-16 | student    | P5M     | 2027-03-31 | -          | 2027-03-31 | five months: no window
					2026-11-16 | student    | P6M     | 2027-03-31 | 2026-12-31 | 2027-03-31 | six months: three months before
					2026-11-16 | student    | P183D   | 2027-03-31 | -          | 2027-03-31 | 183 days may be less than six months
					2026-11-16 | student    | P184D   | 2027-03-31 | 2026-12-31 | 2027-03-31 | 184 days are six months at least
					2026-11-16 | researcher | P3M     | 2027-03-31 | -          | 2027-03-31 | three months
					2026-11-16 | researcher | P1Y     | 2027-03-31 | 2026-12-31 | 2027-03-31 | a year
					2026-11-16 | researcher | P1Y     | 2027-05-31 | 2027-02-28 | 2027-05-31 | 31 May less three months: the last of February
					2026-11-16 | researcher | P1Y     | 2028-05-31 | 2028-02-29 | 2028-05-31 | in a leap year
					2026-11-16 | researcher | P1Y     | 2028-02-29 | 2027-11-29 | 2028-02-29 | ends on a leap day
					2026-11-16 | researcher | P1Y     | 2027-08-31 | 2027-05-31 | 2027-08-31 | 31 August
					2026-11-16 | researcher | P1Y     | 2027-11-30 | 2027-08-30 | 2027-11-30 | 30 November
					2026-11-16 | researcher | P1Y     | 2026-11-23 | 2026-08-23 | 2026-11-20 | the last day is a holiday
					2026-11-16 | researcher | P1Y     | 2027-01-02 | 2026-10-02 | 2026-12-28 | in the year-end holidays
					2026-11-16 | researcher | P1Y     | 2026-11-16 | 2026-08-16 | 2026-11-16 | today is the last day
					2026-11-21 | researcher | P1Y     | 2026-11-22 | 2026-08-22 | -          | no open day is left
					2026-11-16 | spouse-or-child-of-japanese-national | P6M | 2027-03-31 | 2026-12-31 | 2027-03-31 | every period is six months at least
					""")
	void isFiledFromThreeMonthsBeforeTheLastDay(String asOf, String status, String granted, String expires,
			String opens, String goBy, String because) {
		Line line = ExpectedResult
			.of(Procedure.EXTENSION, asOf, "status=" + status + " period-of-stay=" + granted + " expires-on=" + expires)
			.line("apply-extension");
		assertThat(line.dates()).isEqualTo(String.join(" ", opens, expires, goBy, "no"));
		assertThat(line.where()).isEqualTo("immigration");
		assertThat(line.kind()).isEqualTo("step");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                                                          | DOCUMENTS
					age=16                                                           | extension-application photo passport residence-card activity-proof
					age=15                                                           | extension-application passport residence-card activity-proof
					card=issued-later                                                | extension-application photo passport activity-proof
					card=lost                                                        | extension-application photo passport activity-proof
					period-of-stay=P3M                                               | extension-application photo passport activity-proof
					status=official                                                  | extension-application photo passport activity-proof
					status=designated-activities designation=mission-staff           | extension-application photo passport activity-proof
					status=temporary-visitor period-of-stay=P90D unavoidable=yes     | extension-application photo passport activity-proof
					status=entertainer period-of-stay=P1Y extensions-granted=1       | extension-application photo passport residence-card activity-proof
					""")
	void needsItsDocuments(String answers, String documents) {
		assertThat(extension(answers).line("apply-extension").documents()).isEqualTo(documents);
	}

	@Test
	void givesASpecialPeriodIfFiledByTheLastDay() {
		assertThat(extension("").line("file-before-expiry").dates()).isEqualTo("- 2028-03-31 2028-03-31 no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | EXPIRES    | END        | BECAUSE
			2026-11-16 | 2026-11-15 | 2027-01-15 | two months
			2027-02-28 | 2026-12-31 | 2027-02-28 | the last of February
			2028-02-29 | 2027-12-31 | 2028-02-29 | the leap day
			2026-09-01 | 2026-08-31 | 2026-10-31 | 31 October
			2026-08-30 | 2026-06-30 | 2026-08-30 | to the same date
			""")
	void staysLawfulInTheSpecialPeriod(String asOf, String expires, String end, String because) {
		Line line = ExpectedResult
			.of(Procedure.EXTENSION, asOf, "applications=extension filed-on=2026-06-01 expires-on=" + expires)
			.line("special-period");
		assertThat(line.dates()).isEqualTo("- " + end + " - no");
		assertThat(line.kind()).isEqualTo("right");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | EXPIRES    | ENDED      | BECAUSE
			2027-03-01 | 2026-12-31 | 2027-02-28 | the day after the last of February
			2028-03-01 | 2027-12-31 | 2028-02-29 | the day after the leap day
			2026-09-01 | 2026-06-30 | 2026-08-30 | 31 August is still two months from 1 July
			""")
	void isOverTheDayAfterIt(String asOf, String expires, String ended, String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.EXTENSION, asOf,
				"applications=extension filed-on=2026-06-01 expires-on=" + expires);
		assertThat(outcome.line("special-period-over").dates()).isEqualTo("- " + ended + " - yes");
		assertThat(outcome.line("period-expired").dates()).isEqualTo("- " + expires + " - yes");
		assertThat(outcome.line("period-expired").kind()).isEqualTo("ban");
	}

	private static ExpectedResult extension(String changes) {
		return ExpectedResult.of(Procedure.EXTENSION, "2026-11-16", changes);
	}

}
