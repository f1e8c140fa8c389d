package org.zairyu.check.procedure.reentry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** The ordinary re-entry permit (ICRRA 26; SPA 23(1)) and what goes before a flight. */
class PermitTests {

	private static final String LONG_TRIP = "returns-on=2027-12-11 ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | DEPARTS    | DUE        | GO BY      | OVERDUE | BECAUSE
			2026-11-16 | 2026-12-10 | 2026-12-09 | 2026-12-09 | no      | the day before the flight
			2026-11-16 | 2026-11-24 | 2026-11-23 | 2026-11-20 | no      | a holiday and a weekend before it
			2026-11-16 | 2026-11-17 | 2026-11-16 | 2026-11-16 | no      | today is the last day
			2026-11-16 | 2026-11-16 | 2026-11-15 | -          | yes     | too late for a flight today
			2026-12-20 | 2027-01-04 | 2027-01-03 | 2026-12-28 | no      | closed over New Year
			2026-12-29 | 2027-01-04 | 2027-01-03 | -          | no      | no open day left
			""")
	void isAppliedForBeforeTheFlight(String asOf, String departs, String due, String goBy, String overdue,
			String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.RE_ENTRY, asOf,
				"returns-on=2028-03-31 passport-valid=no departs-on=" + departs);
		String dates = String.join(" ", "-", due, goBy, overdue);
		assertThat(outcome.line("apply-reentry-permit").dates()).isEqualTo(dates);
		assertThat(outcome.line("apply-reentry-permit").where()).isEqualTo("immigration");
		assertThat(outcome.line("overseas-move-out").dates()).isEqualTo(dates);
		assertThat(outcome.line("overseas-move-out").where()).isEqualTo("municipality");
		assertThat(outcome.line("renew-passport").dates()).isEqualTo(String.join(" ", "-", due, "-", overdue));
		assertThat(outcome.line("renew-passport").where()).isEqualTo("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                                             | DOCUMENTS
					card=held                                           | reentry-application passport residence-card
					card=issued-later                                   | reentry-application passport
					card=lost                                           | reentry-application passport
					status=diplomat                                     | reentry-application passport
					status=special-permanent-resident card=lost         | reentry-application passport
					status=special-permanent-resident reentry-bars=revocation | reentry-application passport special-permanent-resident-certificate
					""")
	void needsItsDocuments(String answers, String documents) {
		assertThat(reentry(LONG_TRIP + answers).line("apply-reentry-permit").documents()).isEqualTo(documents);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | STATUS                     | EXPIRES    | LIMIT      | BECAUSE
			2026-11-16 | researcher                 | 2028-03-31 | 2028-03-31 | never past the stay
			2026-11-16 | permanent-resident         | 2028-03-31 | 2031-11-16 | five years
			2026-11-16 | special-permanent-resident | 2028-03-31 | 2032-11-16 | six years (SPA 23(1))
			2026-11-16 | researcher                 | 2031-11-16 | 2031-11-16 | both on one day
			2026-11-16 | researcher                 | 2031-11-17 | 2031-11-16 | five years end first
			2028-02-29 | permanent-resident         | 2030-03-31 | 2033-02-28 | from a leap day
			2027-02-28 | special-permanent-resident | 2030-03-31 | 2033-02-28 | six years to the same date
			""")
	void runsFiveYearsAtMostAndNeverPastTheStay(String asOf, String status, String expires, String limit,
			String because) {
		assertThat(ExpectedResult
			.of(Procedure.RE_ENTRY, asOf,
					"reentry-bars=revocation departs-on=2028-03-10 returns-on=2028-03-20 status=" + status
							+ " expires-on=" + expires)
			.line("reentry-permit-limit")
			.dates()).isEqualTo("- " + limit + " - no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS                     | RETURNS    | LIMIT      | BECAUSE
			permanent-resident         | 2031-11-17 | 2031-11-16 | five years from today, not from departure
			special-permanent-resident | 2032-11-17 | 2032-11-16 | six years
			""")
	void cannotCoverALongerAbsence(String status, String returns, String limit, String because) {
		assertThat(reentry("status=" + status + " returns-on=" + returns).line("beyond-permit-limit").dates())
			.isEqualTo("- " + limit + " - no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			PERMIT     | EXPIRES    | DUE        | BECAUSE
			2027-01-10 | 2028-03-31 | 2027-01-10 | the permit
			2028-03-30 | 2028-03-31 | 2028-03-30 | the permit ends first
			2028-04-01 | 2028-03-31 | 2028-03-31 | the stay ends first
			""")
	void heldIsGoodToItsEndOrThatOfTheStay(String permit, String expires, String due, String because) {
		assertThat(reentry("reentry-permit-until=" + permit + " expires-on=" + expires).line("reentry-permit-held")
			.dates()).isEqualTo("- " + due + " - no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | DEPARTS    | EXPIRES    | DUE        | GO BY      | OVERDUE | BECAUSE
			2026-11-16 | 2026-12-10 | 2027-01-09 | 2026-12-09 | 2026-12-09 | no      | the day before the flight
			2026-11-16 | 2026-12-10 | 2026-12-09 | 2026-12-09 | 2026-12-09 | no      | both on one day
			2026-11-16 | 2026-12-10 | 2026-12-08 | 2026-12-08 | 2026-12-08 | no      | the stay ends before the flight
			2026-11-16 | 2026-12-10 | 2026-11-22 | 2026-11-22 | 2026-11-20 | no      | on a Sunday
			2026-11-16 | 2026-11-16 | 2027-01-09 | 2026-11-15 | -          | yes     | too late for a flight today
			""")
	void comesAfterTheExtension(String asOf, String departs, String expires, String due, String goBy, String overdue,
			String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.RE_ENTRY, asOf,
				"departs-on=" + departs + " expires-on=" + expires);
		assertThat(outcome.line("extend-before-departure").dates())
			.isEqualTo(String.join(" ", "-", due, goBy, overdue));
		assertThat(outcome.line("return-before-expiry").due()).isEqualTo(expires);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS                     | TRAVEL PLAN | RETURNS    | MOVE OUT | BECAUSE
			researcher                 | return      | 2027-12-09 | no       | a day short of a year
			researcher                 | return      | 2027-12-10 | yes      | a year
			researcher                 | for-good    | 2027-01-10 | yes      | for good
			special-permanent-resident | return      | 2027-12-10 | yes      | a year though special re-entry lasts two
			diplomat                   | return      | 2027-12-10 | no       | not on the register
			diplomat                   | for-good    | 2027-12-10 | no       | not on the register
			temporary-visitor          | for-good    | 2027-12-10 | no       | not on the register
			""")
	void doesNotKeepAnyoneOnTheRegister(String status, String plan, String returns, String moveOut, String because) {
		assertThat(reentry("period-of-stay=" + (status.equals("temporary-visitor") ? "P90D" : "P3Y") + " status="
				+ status + " travel-plan=" + plan + " returns-on=" + returns)
			.has("overseas-move-out")).isEqualTo(moveOut.equals("yes"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			EXPIRES    | FILED      | DEPARTS    | DUE        | BECAUSE
			2028-03-31 | 2026-11-02 | 2028-04-01 | 2028-03-31 | the last day of the stay
			2026-10-31 | 2026-10-31 | 2027-01-01 | 2026-12-31 | the last day of the special period
			""")
	void isNotNeededToLeaveInTime(String expires, String filed, String departs, String due, String because) {
		assertThat(reentry("travel-plan=for-good applications=extension expires-on=" + expires + " filed-on=" + filed
				+ " departs-on=" + departs)
			.line("leave-before-stay-ends")
			.dates()).isEqualTo("- " + due + " - no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					STATUS                     | LOST       | DEPARTS    | DUE        | ACCEPTED   | WHERE        | BECAUSE
					researcher                 | 2026-11-12 | 2026-11-20 | 2026-11-19 | 2026-11-19 | immigration  | the day before the flight
					researcher                 | 2026-11-01 | 2026-11-17 | 2026-11-15 | 2026-11-16 | immigration  | the term ends on a Sunday and is a term of law
					researcher                 | 2026-11-08 | 2026-11-23 | 2026-11-22 | 2026-11-22 | immigration  | the day before the flight is no term of law
					researcher                 | 2026-11-12 | 2026-12-10 | 2026-11-26 | 2026-11-26 | immigration  | the term ends before the flight
					researcher                 | 2026-11-12 | 2026-11-17 | 2026-11-16 | 2026-11-16 | immigration  | tomorrow: today
					researcher                 | 2026-11-12 | 2026-11-16 | 2026-11-16 | 2026-11-16 | immigration  | today: today still
					special-permanent-resident | 2026-11-12 | 2026-11-20 | 2026-11-19 | 2026-11-19 | municipality | the certificate (SPA 13)
					""")
	void comesAfterTheCardThatIsLost(String status, String lost, String departs, String due, String accepted,
			String where, String because) {
		Line reissue = reentry("card=lost status=" + status + " lost-known-on=" + lost + " departs-on=" + departs)
			.line("reissue-card");
		assertThat(reissue.due()).isEqualTo(due);
		assertThat(reissue.finding().acceptedUntil()).isEqualTo(accepted);
		assertThat(reissue.where()).isEqualTo(where);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					STATUS                     | AGE | WHERE        | DOCUMENTS
					permanent-resident         | 16  | immigration  | card-renewal-application photo passport residence-card
					permanent-resident         | 15  | immigration  | card-renewal-application passport residence-card
					special-permanent-resident | 30  | municipality | card-renewal-application photo passport special-permanent-resident-certificate
					""")
	void comesWithACardThatLasts(String status, String age, String where, String documents) {
		Line renewal = reentry("card-valid-until=2027-01-09 status=" + status + " age=" + age).line("renew-card");
		assertThat(renewal.kind()).isEqualTo("step");
		assertThat(renewal.dates()).isEqualTo("- 2026-12-09 2026-12-09 no");
		assertThat(renewal.where()).isEqualTo(where);
		assertThat(renewal.documents()).isEqualTo(documents);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					CODE                     | ANSWERS                          | BECAUSE
					apply-reentry-permit     | returns-on=2027-12-11            | the day before the flight
					overseas-move-out        | returns-on=2027-12-11            | the day before the flight
					extend-before-departure  | expires-on=2026-12-20            | the day before the flight
					renew-card               | status=permanent-resident card-valid-until=2026-12-20 | the day before the flight
					reentry-term-certificate | departs-on=2026-11-01 card=lost returns-on=2026-11-22 | the day of the flight back
					""")
	void doesNotWaitForTheNextOpenDay(String code, String answers, String because) {
		Line step = reentry("departs-on=2026-11-23 returns-on=2027-01-10 " + answers).line(code);
		assertThat(step.due()).isEqualTo("2026-11-22");
		assertThat(step.finding().acceptedUntil()).isEqualTo("2026-11-22");
	}

	@Test
	void waitsForTheNextOpenDayWhereTheStayEndsFirst() {
		Line extension = reentry("expires-on=2026-11-22").line("extend-before-departure");
		assertThat(extension.due()).isEqualTo("2026-11-22");
		assertThat(extension.finding().acceptedUntil()).isEqualTo("2026-11-24");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			EXPIRES    | RETURNS    | DUE        | BECAUSE
			2026-10-31 | 2026-12-20 | 2026-12-31 | the special period that runs
			2027-01-09 | 2027-01-10 | 2027-03-09 | the special period that would follow
			""")
	void followsTheSpecialPeriod(String expires, String returns, String due, String because) {
		assertThat(reentry("applications=extension filed-on=2026-10-30 reentry-permit-until=2026-12-10 expires-on="
				+ expires + " returns-on=" + returns)
			.line("reentry-permit-held")
			.due()).isEqualTo(due);
	}

	@Test
	void isNotWhatTheCardIsGivenBackFor() {
		Line line = reentry("travel-plan=for-good").line("return-card-at-departure");
		assertThat(line.dates()).isEqualTo("- 2026-12-10 - no");
		assertThat(line.where()).isEqualTo("airport");
	}

	@Test
	void isOutOfReachOnceTheStayIsOver() {
		Line ban = reentry("expires-on=2026-11-13").line("period-expired");
		assertThat(ban.kind()).isEqualTo("ban");
		assertThat(ban.dates()).isEqualTo("- 2026-11-13 - yes");
		Line step = reentry("expires-on=2026-11-13 travel-plan=for-good").line("report-to-immigration");
		assertThat(step.kind()).isEqualTo("step");
		assertThat(step.dates()).isEqualTo("- - - no");
		assertThat(step.where()).isEqualTo("immigration");
	}

	private static ExpectedResult reentry(String changes) {
		return ExpectedResult.of(Procedure.RE_ENTRY, "2026-11-16", changes);
	}

}
