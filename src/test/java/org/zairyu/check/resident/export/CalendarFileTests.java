package org.zairyu.check.resident.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTests {

	private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

	private static final Scenario MOVE = Scenario.of("2026-11-22", """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
			address-event=moved-between address-date=2026-12-19 left-on=2026-12-18""");

	private static final Scenario EXTENSION = Scenario.of("2026-11-22", """
			topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 applications=none age=21
			card=held same-activity=yes extension-reason=yes attendance=good enrolled=yes""");

	private static byte[] file(Scenario person, String language, Instant now) {
		return CalendarFile.write("3f9c", person.assess(), person.words(language), List.of(), now);
	}

	private static Map<String, VEvent> events(byte[] file) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
		List<VEvent> events = calendar.getComponents("VEVENT");
		return events.stream()
			.collect(Collectors.toMap((event) -> event.getUid().orElseThrow().getValue(), Function.identity()));
	}

	private static LocalDate day(VEvent event) {
		Temporal start = event.<Temporal>getDateTimeStart().getDate();
		return LocalDate.from(start);
	}

	@Test
	void hasOneEventForEveryDatedFinding() throws Exception {
		long dated = MOVE.assess()
			.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> finding.due() != null)
			.count();
		assertThat(events(file(MOVE, "en", NOW))).hasSize((int) dated)
			.containsKeys("3f9c-registration-notify-move-out@zairyu-check",
					"3f9c-registration-notify-move-in@zairyu-check");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16, 2026-11-16, the last day was a Sunday and the Monday counts",
			"2026-11-17, 2026-11-17, overdue on an open day", "2026-11-22, 2026-11-24, a Sunday before a holiday" })
	void remindsOfWhatIsOverdueOnTheNextOpenDay(String asOf, LocalDate day, String because) throws Exception {
		Scenario late = Ordinary.person(asOf,
				"topics=address address-event=moved-within address-date=2026-11-01 left-on=2026-11-01");
		VEvent event = events(file(late, "en", NOW)).get("3f9c-registration-notify-change-of-address@zairyu-check");
		assertThat(day(event)).as(because).isEqualTo(day);
		assertThat(event.toString()).contains("15 November 2026");
	}

	@Test
	void isOnTheLastDayTheCounterIsOpen() throws Exception {
		Map<String, VEvent> events = events(file(MOVE, "en", NOW));
		assertThat(day(events.get("3f9c-registration-notify-move-in@zairyu-check")))
			.as("fourteen days after 19 December is 2 January; the last open day is 28 December")
			.isEqualTo("2026-12-28");
		assertThat(day(events.get("3f9c-registration-notify-move-out@zairyu-check")))
			.as("19 December 2026 is a Saturday")
			.isEqualTo("2026-12-18");
	}

	@Test
	void keepsTheUidWhenTheDateMovesAndRaisesTheSequence() throws Exception {
		String uid = "3f9c-registration-notify-move-in@zairyu-check";
		VEvent before = events(file(MOVE, "en", NOW)).get(uid);
		VEvent after = events(file(MOVE.with("address-date", "2027-01-12"), "en", NOW.plusSeconds(3600))).get(uid);
		assertThat(day(after)).isEqualTo("2027-01-26").isAfter(day(before));
		assertThat(after.getSequence().getSequenceNo()).isGreaterThan(before.getSequence().getSequenceNo());
	}

	@Test
	void warnsAnExtensionFromNinetyDaysAheadAndOthersFromThirty() throws Exception {
		assertThat(alarms(events(file(EXTENSION, "en", NOW)).get("3f9c-extension-apply-extension@zairyu-check")))
			.containsExactlyInAnyOrder("-P89DT15H", "-P59DT15H", "-P29DT15H", "-P13DT15H", "-P6DT15H", "-PT15H");
		assertThat(events(file(EXTENSION, "en", NOW))).as("one entry a step")
			.doesNotContainKey("3f9c-extension-file-before-expiry@zairyu-check");
		assertThat(alarms(events(file(MOVE, "en", NOW)).get("3f9c-registration-notify-move-in@zairyu-check")))
			.doesNotContain("-P89DT15H", "-P59DT15H");
	}

	@Test
	void setsNoAlarmThatIsAlreadyPast() throws Exception {
		Scenario late = new Scenario(EXTENSION.answers(), LocalDate.of(2027, 3, 20));
		assertThat(alarms(events(file(late, "en", NOW)).get("3f9c-extension-apply-extension@zairyu-check")))
			.as("eleven days are left: only the alarms of seven days and of one day can still sound")
			.containsExactlyInAnyOrder("-P6DT15H", "-PT15H");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# last day | as of      | event      | in time    | because
			2026-11-28 | 2026-11-27 | 2026-11-27 | -          | a Saturday: Friday is open
			2026-11-28 | 2026-11-28 | 2026-11-30 | 2026-11-30 | on the Saturday itself the next open day is Monday
			2026-11-28 | 2026-11-30 | 2026-11-30 | 2026-11-30 | on that Monday it is in time
			2026-11-22 | 2026-11-20 | 2026-11-20 | -          | a Sunday before a holiday
			2026-11-22 | 2026-11-23 | 2026-11-24 | 2026-11-24 | the holiday: Tuesday is open
			2026-12-29 | 2026-12-28 | 2026-12-28 | -          | the last day of work of the year
			2026-12-29 | 2026-12-29 | 2027-01-04 | 2027-01-04 | 29 December to 3 January are closed
			2027-01-03 | 2027-01-04 | 2027-01-04 | 2027-01-04 | the first open day of the year
			2027-01-04 | 2027-01-04 | 2027-01-04 | -          | an open day is its own
			""")
	void standsOnTheNextOpenDayWhenNoneIsLeft(String expires, String asOf, String event, String inTime, String because)
			throws Exception {
		Scenario person = new Scenario(EXTENSION.with("expires-on", expires).answers(), LocalDate.parse(asOf));
		Map<String, VEvent> events = events(file(person, "en", NOW));
		assertThat(events).as("one entry for one step").hasSize(1);
		VEvent apply = events.get("3f9c-extension-apply-extension@zairyu-check");
		assertThat(day(apply)).as(because).isEqualTo(event);
		String said = "Still in time until "
				+ (inTime.equals("-") ? "" : person.words("en").words().date(LocalDate.parse(inTime)));
		assertThat(apply.getDescription().getValue().contains(said)).as(because).isEqualTo(!inTime.equals("-"));
	}

	@Test
	void tellsAClosedLastDayOnceForAllProcedures() throws Exception {
		Scenario person = Scenario.of("2026-11-30", """
				topics=address|family|card status=student period-of-stay=P2Y expires-on=2026-11-29 applications=none
				age=21 card=held address-event=unchanged family-event=none card-event=none""");
		assertThat(events(file(person, "en", NOW)).keySet()).filteredOn((uid) -> uid.contains("last-day-was-closed"))
			.containsExactly("3f9c-registration-last-day-was-closed@zairyu-check");
	}

	private static List<String> alarms(VEvent event) {
		List<VAlarm> alarms = event.getAlarms();
		return alarms.stream().map((alarm) -> alarm.getRequiredProperty("TRIGGER").getValue()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void foldsLinesAtSeventyFiveOctetsAndEndsThemWithCrLf(String language) {
		String text = new String(file(MOVE, language, NOW), StandardCharsets.UTF_8);
		assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
		assertThat(text.split("\r\n"))
			.allSatisfy(
					(line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75))
			.noneSatisfy((line) -> assertThat(line).contains("\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void saysTheSameToASecondReader(String language) throws Exception {
		byte[] file = file(MOVE, language, NOW);
		ICalendar second;
		try (ICalReader reader = new ICalReader(new ByteArrayInputStream(file))) {
			second = reader.readNext();
			assertThat(reader.getWarnings()).isEmpty();
		}
		Map<String, VEvent> first = events(file);
		assertThat(second.getEvents()).hasSameSizeAs(first.values()).allSatisfy((event) -> {
			VEvent same = first.get(event.getUid().getValue());
			assertThat(event.getSummary().getValue()).isEqualTo(same.getSummary().getValue());
			assertThat(event.getDescription().getValue()).isEqualTo(same.getDescription().getValue())
				.contains(MOVE.words(language).words().get("calendar.not-advice"));
			assertThat(event.getDateStart().getValue().hasTime()).isFalse();
		});
		assertThat(second.validate(biweekly.ICalVersion.V2_0)).isEmpty();
		assertThat(Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all()).hasSize(1);
	}

	@Test
	void namesTheCounterTheDocumentsAndTheArticle() throws Exception {
		VEvent event = events(file(MOVE, "ja", NOW)).get("3f9c-registration-notify-move-in@zairyu-check");
		assertThat(event.getDescription().getValue()).contains("在留カード", "根拠：", "入管法第19条の9");
	}

	@Test
	void aStepOfTwoProceduresIsOneEventOnTheEarlierDay() throws Exception {
		Scenario lost = Ordinary.person(Ordinary.DAY,
				"topics=address|travel card=lost lost-known-on=2026-11-12 departs-on=2026-11-20");
		assertThat(events(file(lost, "en", NOW)).values())
			.filteredOn((event) -> event.getUid().orElseThrow().getValue().contains("reissue-card"))
			.extracting((event) -> day(event).toString())
			.as("the day before the flight")
			.containsExactly("2026-11-19");
	}

}
