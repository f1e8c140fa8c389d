package org.zairyu.check.casework.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.testing.Case;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionsTests {

	private static final String TODAY = "2026-11-22";

	private static final String STUDENT_AT_WORK = """
			topics=side-work status=student period-of-stay=P2Y expires-on=2027-10-31 applications=none age=21 card=held
			enrolled=yes side-work-permission=none employer-decided=yes weekly-hours=30 school-vacation=no
			amusement-business=no hinders-main-activity=no""";

	private static final String STUDENT_STAYING = """
			topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-01-31 applications=none age=21
			card=held same-activity=yes extension-reason=yes attendance=good enrolled=yes""";

	private static final String TRAVELLER = """
			topics=travel status=researcher period-of-stay=P3Y expires-on=2029-03-31 applications=none age=35
			card=held travel-plan=return departs-on=2026-12-01 returns-on=2027-12-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none""";

	private final Conditions conditions = new Conditions(Case.ASSESSOR, LawFiles.statuses(), Case.LANGUAGES);

	private List<Condition> conditions(Case person, String procedure) {
		Assessment assessment = person.assess();
		Map<String, List<Condition>> all = this.conditions.of(person.answers(), assessment, Case.LANGUAGES.of("en"));
		return Objects.requireNonNull(all.get(procedure), () -> procedure + " is not decided: " + assessment.missing());
	}

	private Condition condition(Case person, String procedure, String question) {
		return conditions(person, procedure).stream()
			.filter((condition) -> condition.question().equals(question))
			.findFirst()
			.orElseThrow();
	}

	private static Case with(String words, String... changes) {
		Case person = Case.of(TODAY, words);
		for (String change : changes) {
			person = person.with(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
		}
		return person;
	}

	@Test
	void findsTheNumberAtWhichTheVerdictChanges() {
		Condition hours = condition(with(STUDENT_AT_WORK), "side-work", "weekly-hours");
		assertThat(hours.met()).isFalse();
		assertThat(hours.answer()).isEqualTo("30 hours");
		assertThat(hours.others()).allMatch(Condition.Other::changes)
			.extracting((other) -> other.answers() + " " + other.label())
			.as("up to 28 hours a week; the last hour leaves no room")
			.containsExactlyInAnyOrder("[27.5 hours or less] Possible", "[28 hours] Only with care");
	}

	@Test
	void findsTheDayOnWhichTheVerdictChanges() {
		Condition back = condition(with(TRAVELLER), "re-entry", "returns-on");
		assertThat(back.others()).flatExtracting(Condition.Other::answers)
			.as("special re-entry ends a year after the departure, and re-entry with a permit with the stay")
			.containsExactly("Tuesday, 1 December 2026 to Tuesday, 30 November 2027", "Wednesday, 1 December 2027",
					"Sunday, 1 April 2029 or later");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			weekly-hours,          false, more than 28 hours a week
			school-vacation,       false, in the vacation there is no limit by the week
			amusement-business,    true,  it is not a job in the amusement business
			hinders-main-activity, true,  the studies do not suffer
			enrolled,              true,  the person is enrolled
			""")
	void tellsWhatStandsInTheWayOfSideWork(String question, boolean met, String because) {
		assertThat(condition(with(STUDENT_AT_WORK), "side-work", question).met()).as(because).isEqualTo(met);
	}

	@ParameterizedTest
	@ValueSource(strings = { "attendance", "enrolled" })
	void tellsTwoThingsOfWhichNeitherAloneWouldHelp(String question) {
		Case person = with(STUDENT_STAYING, "attendance=low", "enrolled=no");
		assertThat(condition(person, "extension", question).met()).isFalse();
		assertThat(condition(person, "extension", question).isDecisive()).isFalse();
		assertThat(condition(with(STUDENT_STAYING), "extension", question).met()).isTrue();
		assertThat(condition(person, "extension", "extension-reason").met()).isTrue();
	}

	@Test
	void tellsWhatDecidedAlsoWhereMoreWouldHaveToBeAnswered() {
		Case person = Case.of(TODAY, """
				topics=stay-longer status=researcher period-of-stay=P1Y expires-on=2027-01-31 applications=none
				age=30 card=held same-activity=no""");
		Condition activity = condition(person, "extension", "same-activity");
		assertThat(activity.met()).isFalse();
		assertThat(activity.others()).singleElement().satisfies((other) -> {
			assertThat(other.verdict()).isNull();
			assertThat(other.answers()).containsExactly("Yes");
			assertThat(other.asked()).containsExactly("Reason for the extension");
		});
	}

	@Test
	void putsWhatStandsInTheWayFirst() {
		assertThat(conditions(with(STUDENT_AT_WORK), "side-work")).extracting(Condition::met)
			.startsWith(false)
			.isSortedAccordingTo(Boolean::compare);
	}

	@Test
	void everythingIsMetWhereNothingStandsInTheWay() {
		assertThat(conditions(with(STUDENT_STAYING), "extension")).isNotEmpty().allMatch(Condition::met);
	}

	@Test
	void offersNoAnswerThatCannotBe() {
		assertThat(conditions(with(TRAVELLER), "re-entry")).flatExtracting(Condition::others)
			.flatExtracting(Condition.Other::answers)
			.noneMatch((answer) -> answer.contains("30 November 2026"));
	}

}
