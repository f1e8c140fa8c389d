package org.zairyu.check.procedure.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 90 days after which a status may be revoked (ICRRA 22-4(1)(viii), (ix)): as a
 * warning beside an open notice, and as the line for those who have no home yet.
 */
class RevocationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | EVENT           | LANDED     | LEFT       | DUE        | OVERDUE | BECAUSE
					2026-11-16 | arrived         | 2026-11-01 | 2026-10-01 | 2027-01-30 | no      | from the landing, not from the home
					2026-11-16 | became-resident | 2026-11-01 | 2026-10-01 | 2027-01-30 | no      | from the permission
					2026-11-16 | moved-within    | 2026-10-01 | 2026-11-01 | 2027-01-30 | no      | from leaving the old address
					2026-11-16 | moved-between   | 2026-10-01 | 2026-11-01 | 2027-01-30 | no      | the same between municipalities
					2026-11-16 | moved-between   | 2026-10-01 | none       | -          | no      | not left yet: no line yet
					2027-01-30 | arrived         | 2026-11-01 | none       | 2027-01-30 | no      | on the last day
					2027-01-31 | arrived         | 2026-11-01 | none       | 2027-01-30 | yes     | the day after it
					2028-01-16 | arrived         | 2028-01-01 | none       | 2028-03-31 | no      | 90 days with a leap day
					2027-01-16 | arrived         | 2027-01-01 | none       | 2027-04-01 | no      | and without one
					""")
	void warnsOfNinetyDays(String asOf, String event, String landed, String left, String due, String overdue,
			String because) {
		assertThat(ExpectedResult
			.of(Procedure.REGISTRATION, asOf,
					"address-event=" + event + " landed-on=" + landed + " left-on=" + left
							+ " address-date=2026-11-05 expires-on=2029-03-31")
			.line("revocation-risk")
			.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | LANDED     | LEFT       | DUE        | OVERDUE | BECAUSE
			2026-11-16 | 2026-11-01 | none       | 2027-01-30 | no      | after landing
			2026-11-16 | 2026-11-01 | 2026-11-10 | 2027-02-08 | no      | left a first home later
			2026-11-16 | 2026-11-01 | 2026-11-01 | 2027-01-30 | no      | on the same day
			2026-11-16 | 2026-11-01 | 2026-10-01 | 2027-01-30 | no      | left before the landing: the later counts
			2026-11-16 | 2026-08-18 | none       | 2026-11-16 | no      | the last day
			2026-11-16 | 2026-08-17 | none       | 2026-11-15 | yes     | the day after it
			""")
	void givesWhoIsStillLookingTheLaterLine(String asOf, String landed, String left, String due, String overdue,
			String because) {
		var line = ExpectedResult
			.of(Procedure.REGISTRATION, asOf, "address-event=looking landed-on=" + landed + " left-on=" + left)
			.line("settle-and-notify");
		assertThat(line.dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
		assertThat(line.where()).isEqualTo("-");
		assertThat(line.documents()).isEqualTo("-");
	}

}
