package org.zairyu.check.resident.result;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class TripAdviceTests {

	private static final Scenario STUDENT = Scenario.of("2026-11-22", """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 applications=none card=held age=21
			travel-plan=return departs-on=2026-12-01 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none""");

	private static TripAdvice advice(Scenario person) {
		return TripAdvice.of(person.answers(), person.assess(), Scenario.LAWS, LawFiles.statuses()).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2028-03-31, 2027-12-01, special re-entry ends one year after the departure
			2027-06-30, 2027-06-30, the stay ends before the year is over
			2027-01-05, 2027-01-05, the stay ends on the trip
			""")
	void tellsTheLastDayToComeBack(String expires, String lastReturn, String because) {
		assertThat(advice(STUDENT.with("expires-on", expires)).lastReturn()).as(because).isEqualTo(lastReturn);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2027-01-09, ONLY_BEFORE, 2026-10-09, the stay ends the day before the return
			2027-01-10, BEFORE,      2026-10-10, the stay ends on the day of the return and can be extended already
			2027-02-28, BEFORE,      2026-11-28, the window opens three days before the departure
			2027-03-01, AFTER,       2026-12-01, the window opens on the day of the departure
			2028-03-31, AFTER,       2027-12-31, the window opens long after the return
			""")
	void tellsWhetherToExtendBeforeOrAfterTheTrip(String expires, TripAdvice.Order order, String from, String because) {
		TripAdvice advice = advice(STUDENT.with("expires-on", expires));
		assertThat(advice.extension()).as(because).isEqualTo(order);
		assertThat(advice.from()).isEqualTo(from);
		assertThat(advice.to()).isEqualTo(expires);
	}

	@Test
	void hasNothingToExtendForAPermanentResident() {
		TripAdvice advice = advice(STUDENT.with("status", "permanent-resident").with("card-valid-until", "2030-01-01"));
		assertThat(advice.extension()).isNull();
		assertThat(advice.lastReturn()).isEqualTo("2027-12-01");
	}

	@Test
	void keepsSilentWithoutAReturn() {
		Scenario forGood = STUDENT.with("travel-plan", "for-good");
		assertThat(TripAdvice.of(forGood.answers(), forGood.assess(), Scenario.LAWS, LawFiles.statuses())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# expires   | departs    | returns    | more                            | last return | because
					2026-12-20  | 2026-12-10 | 2027-01-10 | applications=extension          | 2027-02-20  | the special period that would follow
					2026-12-20  | 2026-12-10 | 2027-03-10 | applications=extension          | 2027-02-20  | at any length of the trip
					2026-12-20  | 2026-12-10 | 2027-03-10 | applications=none               | 2026-12-20  | nothing filed: the stay
					2027-11-30  | 2026-12-10 | 2027-12-05 | applications=change             | 2027-12-10  | special re-entry ends before the special period
					2027-11-30  | 2026-12-10 | 2027-12-05 | applications=change reentry-permit-until=2027-06-30 | 2027-06-30 | a permit that runs
					2028-03-31  | 2026-12-10 | 2027-01-10 | applications=none reentry-permit-until=2027-06-30 | 2027-06-30 | a permit to the return
					2028-03-31  | 2026-12-10 | 2027-01-10 | applications=none               | 2027-12-10  | special re-entry
					""")
	void isOneAnswerBeforeAndAfterTheDeparture(String expires, String departs, String returns, String more,
			LocalDate lastReturn, String because) {
		Scenario trip = with(more).with("expires-on", expires).with("departs-on", departs).with("returns-on", returns);
		assertThat(advice(trip).lastReturn()).as(because).isEqualTo(lastReturn);
		Scenario abroad = new Scenario(trip.answers(), LocalDate.parse(departs).plusDays(1));
		assertThat(advice(abroad).lastReturn()).as(because).isEqualTo(lastReturn);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# expires  | departs    | returns    | applications        | extension   | because
					2026-12-20 | 2026-12-10 | 2027-01-10 | extension           | PENDING     | filed already: nobody is told to apply again
					2026-12-20 | 2026-12-10 | 2027-03-10 | change              | PENDING     | at any length of the trip
					2026-12-20 | 2026-12-10 | 2027-01-10 | permanent-residence | ONLY_BEFORE | that is no extension
					2026-12-20 | 2026-11-21 | 2027-01-10 | extension           | PENDING     | abroad, too
					2027-03-31 | 2026-11-21 | 2027-01-10 | none                | ABROAD      | not from abroad
					2026-12-20 | 2026-11-21 | 2027-01-10 | none                | ABROAD      | not from abroad though the stay ends there
					2027-03-31 | 2026-11-22 | 2027-01-10 | none                | AFTER       | leaves today
					""")
	void saysNothingThatTheRulesContradict(String expires, String departs, String returns, String applications,
			TripAdvice.Order order, String because) {
		assertThat(advice(STUDENT.with("expires-on", expires)
			.with("departs-on", departs)
			.with("returns-on", returns)
			.with("applications", applications)).extension()).as(because).isEqualTo(order);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			departs-on=2026-11-01 returns-on=2026-11-21               | the trip is over
			departs-on=2026-11-01 reentry-permit-until=2026-11-10     | the last day has passed
			reentry-bars=deportation                                  | nobody may count on coming back
			expires-on=2026-11-13                                     | the stay is over
			""")
	void keepsSilentWhereNobodyCanComeBackInTime(String answers, String because) {
		Scenario trip = with(answers);
		assertThat(TripAdvice.of(trip.answers(), trip.assess(), Scenario.LAWS, LawFiles.statuses())).as(because)
			.isEmpty();
	}

	@Test
	void advisesNoVisitorToExtend() {
		Scenario visitor = with("status=temporary-visitor period-of-stay=P90D expires-on=2027-01-05");
		assertThat(advice(visitor).extension()).isNull();
	}

	private static Scenario with(String answers) {
		Scenario trip = STUDENT;
		for (String answer : answers.strip().split("\\s+")) {
			String[] parts = answer.split("=");
			trip = trip.with(parts[0], parts[1]);
		}
		return trip;
	}

}
