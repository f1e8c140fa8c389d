package org.zairyu.check.resident.result;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.resident.result.Span.Kind;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final Scenario TRIP = Scenario.of("2026-11-22", """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 card=held travel-plan=return
			departs-on=2026-12-01 returns-on=2027-01-10 reentry-bars=none same-activity-after-return=yes
			passport-valid=yes reentry-permit-until=none""");

	private static final Scenario LATE = Scenario.of("2026-11-22", """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
			address-event=moved-within address-date=2026-10-01 left-on=2026-10-01 address-notified=no""");

	private static Timeline of(Scenario person) {
		return Timeline.of(person.answers(), person.assess(), person.words("en"));
	}

	@Test
	void showsTheTripTheLastDaysAndTheEndOfTheStay() {
		assertThat(of(TRIP).rows()).extracting((row) -> row.span().kind(), (row) -> row.span().to().toString())
			.contains(org.assertj.core.groups.Tuple.tuple(Kind.TRIP, "2027-01-10"),
					org.assertj.core.groups.Tuple.tuple(Kind.EXPIRY, "2028-03-31"),
					org.assertj.core.groups.Tuple.tuple(Kind.DEADLINE, "2027-12-01"));
	}

	@Test
	void marksWhatIsLate() {
		assertThat(of(LATE).rows()).filteredOn((row) -> row.span().kind() == Kind.OVERDUE)
			.extracting((row) -> row.span().from().toString(), (row) -> row.span().to().toString())
			.as("open from the move, late since fourteen days after it")
			.containsExactly(org.assertj.core.groups.Tuple.tuple("2026-10-01", "2026-10-15"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-27 | WINDOW 2026-11-15 2026-11-29   | the counter is open today
			2026-11-28 | WINDOW 2026-11-15 2026-11-30   | closed up to the last day: the next open day is in time
			2026-11-30 | WINDOW 2026-11-15 2026-11-30   | today is in time
			2026-12-01 | OVERDUE 2026-11-15 2026-11-29  | late
			""")
	void goesOnToTheLastDayThatIsInTime(String asOf, String span, String because) {
		Scenario mover = Scenario.of(asOf, """
				topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
				address-event=moved-within address-date=2026-11-15 left-on=2026-11-15 address-notified=no""");
		assertThat(of(mover).rows()).filteredOn((row) -> row.span().label().contains("within the municipality"))
			.extracting((row) -> row.span().kind() + " " + row.span().from() + " " + row.span().to())
			.as(because)
			.containsExactly(span);
	}

	@Test
	void showsTheSpecialPeriodFromTheDayAfterTheStay() {
		Scenario pending = Scenario.of("2026-11-22", """
				topics=stay-longer status=student period-of-stay=P2Y expires-on=2026-11-10 applications=extension
				filed-on=2026-11-01""");
		assertThat(of(pending).rows()).filteredOn((row) -> row.span().kind() == Kind.SPECIAL_PERIOD)
			.extracting((row) -> row.span().from().toString(), (row) -> row.span().to().toString())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("2026-11-11", "2027-01-10"));
	}

	@Test
	void isEmptyWhereNothingIsDated() {
		assertThat(of(Scenario.of("2026-11-22",
				"topics=address status=permanent-resident age=40 card=held address-event=unchanged"))
			.isEmpty()).isTrue();
	}

	@Test
	void keepsEveryRowInsideThePictureAndInOrder() {
		for (Scenario person : List.of(TRIP, LATE)) {
			Timeline timeline = of(person);
			assertThat(timeline.rows()).isSortedAccordingTo(java.util.Comparator.comparing((row) -> row.span().to()))
				.allSatisfy((row) -> {
					assertThat(row.x()).isBetween(8.0, 332.0);
					assertThat(row.x() + row.width()).isBetween(8.0, 332.0);
					assertThat(row.barY()).isLessThan(timeline.height());
				});
			assertThat(timeline.todayX()).isBetween(8.0, 332.0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "12, 'Give notice of the move', 'Give notice|of the move'", "12, 再入国許可の申請, 再入国許可の|申請",
			"40, Short, Short" })
	void breaksLabelsIntoLinesThatFit(int columns, String label, String lines) {
		assertThat(String.join("|", Lines.wrap(label, columns))).isEqualTo(lines);
	}

}
