package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On the next open day, filing is still in time if the office is closed on the last day
 * (Act on Holidays of Administrative Organs 2; Local Autonomy Act 4-2(4)).
 */
class ClosedLastDayTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# as of   | last day   | applications | filed on   | verdict       | findings | because
					2026-11-27 | 2026-11-29 | none | - | available | apply-extension file-before-expiry | Friday: a Sunday ends the stay
					2026-11-29 | 2026-11-29 | none | - | available | apply-extension file-before-expiry | the last day itself
					2026-11-30 | 2026-11-29 | none | - | available | apply-extension file-before-expiry last-day-was-closed | R07, Monday: file today
					2026-12-01 | 2026-11-29 | none | - | not-available | period-expired | Tuesday: too late
					2026-11-29 | 2026-11-28 | none | - | available | apply-extension file-before-expiry last-day-was-closed | Sunday after a Saturday: still closed
					2026-11-28 | 2026-11-27 | none | - | not-available | period-expired | Friday was open
					2026-12-01 | 2026-11-29 | extension | 2026-11-30 | available | special-period | filed on Monday: in time
					2026-12-02 | 2026-11-29 | extension | 2026-12-01 | not-available | period-expired | filed on Tuesday: late
					2027-01-10 | 2026-12-31 | extension | 2027-01-04 | available | special-period | the first day of the year that is open
					2027-01-10 | 2026-12-31 | extension | 2027-01-05 | not-available | period-expired | one day later
					2027-01-04 | 2026-12-31 | none | - | available | apply-extension file-before-expiry last-day-was-closed | New Year: five closed days
					2027-01-05 | 2026-12-31 | none | - | not-available | period-expired | the day after
					2027-01-30 | 2026-11-30 | extension | 2026-11-20 | available | special-period | two months to the day
					2027-01-31 | 2026-11-30 | extension | 2026-11-20 | available | special-period | counted from 1 December they end with January (Civil Code 143)
					2027-02-01 | 2026-11-30 | extension | 2026-11-20 | not-available | period-expired special-period-over | the day after
					2027-01-29 | 2026-11-29 | extension | 2026-11-20 | available | special-period | no last day of a month
					2027-01-30 | 2026-11-29 | extension | 2026-11-20 | not-available | period-expired special-period-over | the day after that
					""")
	void letsTheApplicationBeFiledOnTheNextOpenDay(String asOf, String expires, String applications, String filed,
			String verdict, String findings, String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.EXTENSION,
				stay(asOf, expires, applications, filed).with("topics", "stay-longer"));
		assertThat(outcome.summary()).as(because).isEqualTo(ExpectedResult.summary(verdict, findings));
	}

	private static Scenario stay(String asOf, String expires, String applications, String filed) {
		return Ordinary.person(asOf, "expires-on=" + expires + " applications=" + applications + " filed-on="
				+ Objects.requireNonNullElse(filed, "2026-11-01"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# procedure | answers | verdict | findings
					EXTENSION    | | available | apply-extension file-before-expiry last-day-was-closed
					EXTENSION    | period-of-stay=P1Y | available | apply-extension file-before-expiry last-day-was-closed
					EXTENSION    | status=designated-activities period-of-stay=P31D | available | apply-extension file-before-expiry last-day-was-closed see-designation-paper
					EXTENSION    | status=designated-activities period-of-stay=P30D | not-available | period-expired
					CHANGE       | | available | apply-status-change file-before-expiry last-day-was-closed wait-for-permission
					SIDE_WORK    | | not-available | last-day-was-closed period-expired
					RE_ENTRY     | | not-available | last-day-was-closed period-expired
					RE_ENTRY     | travel-plan=for-good | restricted | last-day-was-closed period-expired report-to-immigration
					REGISTRATION | | not-needed | address-unchanged carry-residence-card last-day-was-closed report-changes return-card-after-long-absence
					""")
	void goesOnAsIfTheStayWereOpenForTheApplicationOnly(Procedure procedure, String answers, String verdict,
			String findings) {
		ExpectedResult outcome = ExpectedResult.of(procedure, "2026-11-30",
				"expires-on=2026-11-29 " + Objects.requireNonNullElse(answers, ""));
		assertThat(outcome.summary()).isEqualTo(ExpectedResult.summary(verdict, findings));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# departs  | returns    | topics | finding | because
					2026-11-20 | 2026-12-10 | stay-longer+travel | period-expired | abroad, nobody files: the stay is over
					2026-11-20 | 2026-12-10 | stay-longer | last-day-was-closed | who does not ask about a trip is not asked about it
					2026-11-20 | 2026-11-29 | stay-longer+travel | last-day-was-closed | back yesterday
					2026-11-20 | 2026-11-30 | stay-longer+travel | period-expired | back today: abroad by the contract
					2026-11-30 | 2026-12-10 | stay-longer+travel | last-day-was-closed | leaves today
					""")
	void helpsNobodyWhoIsAbroad(String departs, String returns, String topics, String finding, String because) {
		Scenario person = Ordinary.person("2026-11-30", "expires-on=2026-11-29 departs-on=" + departs + " returns-on="
				+ returns + " topics=" + topics.replace('+', '|'));
		assertThat(ExpectedResult.of(Procedure.EXTENSION, person).codes()).as(because).contains(finding);
	}

	@Test
	void isNeverCalledLateNorAnOverstay() {
		Assessment assessment = Ordinary.person("2026-11-30", "expires-on=2026-11-29").assess();
		assertThat(assessment.procedures()).flatExtracting(ProcedureResult::findings)
			.allSatisfy((finding) -> assertThat(finding.overdue()).as(finding.code().id()).isFalse());
		for (String language : List.of("en", "ja", "ja-easy")) {
			var words = Ordinary.person("2026-11-30", "").words(language);
			assertThat(assessment.procedures()).flatExtracting(ProcedureResult::findings)
				.filteredOn((finding) -> finding.code() == FindingCode.LAST_DAY_WAS_CLOSED
						|| finding.code() == FindingCode.PERIOD_EXPIRED)
				.isNotEmpty()
				.allSatisfy((finding) -> assertThat(words.title(finding) + words.text(finding) + words.advice(finding))
					.doesNotContainIgnoringCase("overst")
					.doesNotContain("不法", "遅れ"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# procedure | code | answers | as of | due | go by | accepted until | overdue | now | because
					REGISTRATION | notify-first-address | address-event=arrived address-date=2026-11-15 | 2026-11-27 | 2026-11-29 | 2026-11-27 | 2026-11-30 | false | false | go on Friday
					REGISTRATION | notify-first-address | address-event=arrived address-date=2026-11-15 | 2026-11-30 | 2026-11-29 | - | 2026-11-30 | false | false | R03: Monday is in time
					REGISTRATION | notify-first-address | address-event=arrived address-date=2026-11-15 | 2026-12-01 | 2026-11-29 | - | 2026-11-30 | true | true | Tuesday is late
					REGISTRATION | notify-first-address | address-event=arrived address-date=2026-12-16 | 2027-01-04 | 2026-12-30 | - | 2027-01-04 | false | false | New Year
					REGISTRATION | notify-first-address | address-event=arrived address-date=2026-11-16 | 2026-11-30 | 2026-11-30 | 2026-11-30 | 2026-11-30 | false | false | an open day is its own
					REGISTRATION | notify-move-out | address-event=moved-between address-date=2026-11-20 | 2026-12-04 | 2026-11-20 | - | 2026-12-04 | false | false | 14 days after the move
					REGISTRATION | notify-move-out | address-event=moved-between address-date=2026-11-20 | 2026-12-05 | 2026-11-20 | - | 2026-12-04 | true | true | the fifteenth day
					REGISTRATION | notify-move-out | address-event=moved-between address-date=2026-11-21 | 2026-12-07 | 2026-11-21 | - | 2026-12-07 | false | false | the fourteenth day is a Saturday
					REGISTRATION | revocation-risk | address-event=arrived landed-on=2026-08-30 | 2026-11-30 | 2026-11-28 | - | 2026-11-28 | true | true | no counter: does not move on
					EXTENSION | apply-extension | expires-on=2026-11-29 | 2026-11-30 | 2026-11-29 | - | 2026-11-30 | false | false | file today
					EXTENSION | file-before-expiry | expires-on=2026-11-29 | 2026-11-28 | 2026-11-29 | - | 2026-11-30 | false | false | told beforehand
					EXTENSION | special-period | expires-on=2026-11-30 applications=extension filed-on=2026-11-01 | 2027-01-31 | 2027-01-30 | - | 2027-01-30 | false | false | never overdue while it runs
					EXTENSION | period-expired | expires-on=2026-11-27 | 2026-11-30 | 2026-11-27 | - | 2026-11-27 | true | true | over
					RE_ENTRY | apply-reentry-permit | departs-on=2026-12-07 returns-on=2028-01-10 | 2026-11-30 | 2026-12-06 | 2026-12-04 | 2026-12-06 | false | false | the day before a flight is no term of law
					FAMILY | apply-next-status | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-05-29 | 2026-11-30 | 2026-11-29 | - | 2026-11-30 | false | false | six months end on a Sunday
					FAMILY | apply-next-status | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-05-29 | 2026-12-01 | 2026-11-29 | - | 2026-11-30 | true | true | Tuesday is late
					FAMILY | apply-next-status | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-11-01 expires-on=2026-11-29 | 2026-11-30 | 2026-11-29 | - | 2026-11-30 | false | false | the stay ended on a Sunday
					FAMILY | apply-next-status | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-11-01 expires-on=2026-10-29 applications=extension filed-on=2026-10-01 | 2026-11-30 | 2026-12-29 | 2026-12-28 | 2026-12-29 | false | false | nothing follows the special period
					EXTENSION | apply-extension | expires-on=2040-06-30 | 2030-06-03 | 2040-06-30 | - | 2040-06-30 | false | false | after the published calendar: the day itself
					""")
	void isInTimeUntilTheNextOpenDay(Procedure procedure, String code, String answers, String asOf, LocalDate due,
			LocalDate goBy, LocalDate accepted, boolean overdue, boolean now, String because) {
		Finding finding = ExpectedResult.of(procedure, asOf, answers).line(code).finding();
		assertThat(finding.due()).as(because).isEqualTo(due);
		assertThat(finding.goBy()).as(because).isEqualTo(goBy);
		assertThat(finding.acceptedUntil()).as(because).isEqualTo(accepted);
		assertThat(finding.overdue()).as(because).isEqualTo(overdue);
		assertThat(finding.now()).as(because).isEqualTo(now);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# answers | dates | because
					expires-on=2027-01-31 | stay-ends 2027-01-31 | nothing else is known
					status=student expires-on=2027-01-31 | stay-ends 2027-01-31 | a status with an end
					status=permanent-resident expires-on=2027-01-31 | - | no end
					expires-on=2027-01-31 applications=none | stay-ends 2027-01-31 | nothing filed
					expires-on=2027-01-31 applications=permanent-residence | stay-ends 2027-01-31 | gives no special period
					expires-on=2027-01-31 applications=extension | stay-ends 2027-01-31, special-period-ends 2027-03-31 | known from the day of filing on
					expires-on=2027-01-31 applications=change period-of-stay=P30D | stay-ends 2027-01-31 | 30 days have none
					expires-on=2027-01-31 applications=change period-of-stay=P31D | stay-ends 2027-01-31, special-period-ends 2027-03-31 | 31 days have one
					expires-on=2026-11-28 applications=extension filed-on=2026-11-30 | stay-ends 2026-11-28, special-period-ends 2027-01-28 | filed on the next open day
					expires-on=2026-11-27 applications=extension filed-on=2026-11-30 | stay-ends 2026-11-27 | filed late
					age=20 | - | no date
					""")
	void givesTheDatesOfTheStayWhateverElseIsMissing(String answers, String dates, String because) {
		assertThat(Scenario.of("2026-11-30", answers).assess().dates()).as(because)
			.extracting((date) -> date.code().id() + " " + date.date())
			.isEqualTo((dates != null) ? List.of(dates.split(", ")) : List.of());
	}

}
