package org.zairyu.check.resident.result;

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

}
