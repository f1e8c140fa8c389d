package org.zairyu.check.procedure;

import org.junit.jupiter.api.Test;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.UncertainResult.Part;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class UncertainResultTests {

	private static final Scenario MOVE = Scenario.of("2026-11-22", """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held applications=none
			address-event=moved-within address-date=2026-11-20 left-on=2026-11-20 address-notified=no""");

	private static UncertainResult result(Scenario person, Question unknown) {
		return UncertainResult.of(person.answers().unsureOf(unknown), person.asOf(), Scenario.ASSESSOR,
				LawFiles.statuses());
	}

	@Test
	void theNoticeOfAMoveDoesNotDependOnTheLastDayOfTheStay() {
		UncertainResult result = result(MOVE, Question.EXPIRES_ON);
		assertThat(result.asked().missing()).isEmpty();
		Part part = result.procedures().getFirst();
		assertThat(part.verdict()).isEqualTo(Verdict.REQUIRED);
		assertThat(part.certain()).extracting(Finding::code).contains(FindingCode.NOTIFY_CHANGE_OF_ADDRESS);
		assertThat(part.certain()).filteredOn((finding) -> finding.code() == FindingCode.NOTIFY_CHANGE_OF_ADDRESS)
			.extracting((finding) -> String.valueOf(finding.due()))
			.containsExactly("2026-12-04");
		assertThat(part.depending()).extracting(Finding::code)
			.containsExactly(FindingCode.PERIOD_EXPIRED, FindingCode.LAST_DAY_WAS_CLOSED);
		assertThat(part.certain()).extracting(Finding::code)
			.doesNotContain(FindingCode.PERIOD_EXPIRED, FindingCode.LAST_DAY_WAS_CLOSED);
	}

	@Test
	void theNoticeOfAMoveDependsOnAPeriodThatMayBeTooShort() {
		Part part = result(MOVE.with("card", "none"), Question.PERIOD_OF_STAY).procedures().getFirst();
		assertThat(part.verdict()).as("a student of three months or less is no resident").isNull();
		assertThat(part.depending()).extracting(Finding::code)
			.contains(FindingCode.NOTIFY_CHANGE_OF_ADDRESS, FindingCode.REGISTRATION_NOT_REQUIRED);
	}

	@Test
	void whoHoldsACardIsAResidentWhateverThePeriod() {
		Part part = result(MOVE.with("card", "held"), Question.PERIOD_OF_STAY).procedures().getFirst();
		assertThat(part.verdict()).as("cards are for stays of more than three months (ICRRA 19-3)")
			.isEqualTo(Verdict.REQUIRED);
		assertThat(part.certain()).extracting(Finding::code).contains(FindingCode.NOTIFY_CHANGE_OF_ADDRESS);
	}

	@Test
	void asksWhatSomePossibilityNeeds() {
		Scenario extension = Scenario.of("2026-11-22", "topics=stay-longer status=student period-of-stay=P2Y");
		assertThat(result(extension, Question.EXPIRES_ON).asked().missing()).contains(Question.APPLICATIONS)
			.doesNotContain(Question.EXPIRES_ON);
	}

	@Test
	void saysNothingWithoutTheStatus() {
		UncertainResult result = result(MOVE, Question.STATUS);
		assertThat(result.asked().missing()).isEmpty();
		assertThat(result.procedures()).isEmpty();
		assertThat(result.isSilent()).isTrue();
		assertThat(result(MOVE, Question.EXPIRES_ON).isSilent()).isFalse();
	}

	@Test
	void onlyWhatHasFewPossibilitiesCanBeUnknown() {
		assertThat(Question.values()).filteredOn(UncertainResult::canBeUnknown)
			.containsExactly(Question.STATUS, Question.PERIOD_OF_STAY, Question.EXPIRES_ON);
	}

	@Test
	void aQuestionIsReadByWhatSomePossibilityNeedsItFor() {
		Scenario both = MOVE.with("topics", "address|stay-longer");
		assertThat(UncertainResult.readers(Question.APPLICATIONS, both.answers().unsureOf(Question.EXPIRES_ON),
				both.asOf(), Scenario.ASSESSOR, LawFiles.statuses()))
			.containsExactly(Procedure.REGISTRATION, Procedure.EXTENSION);
		assertThat(UncertainResult.readers(Question.SAME_ACTIVITY, both.answers().unsureOf(Question.EXPIRES_ON),
				both.asOf(), Scenario.ASSESSOR, LawFiles.statuses()))
			.containsExactly(Procedure.EXTENSION);
	}

	@Test
	void aLaterAnswerEndsTheDoubt() {
		var answers = MOVE.answers().unsureOf(Question.EXPIRES_ON).with(Question.EXPIRES_ON, "2028-03-31");
		assertThat(answers.unsure()).isEmpty();
		assertThat(answers).isEqualTo(MOVE.answers());
	}

	@Test
	void aDayThatDiffersIsNotCertain() {
		Scenario extension = Scenario.of("2026-11-22", """
				topics=stay-longer status=student period-of-stay=P2Y age=21 card=held applications=none
				same-activity=yes extension-reason=yes attendance=good enrolled=yes""");
		Part part = result(extension, Question.EXPIRES_ON).procedures().getFirst();
		assertThat(part.depending()).extracting(Finding::code).contains(FindingCode.APPLY_EXTENSION);
		assertThat(part.certain()).extracting(Finding::code).doesNotContain(FindingCode.APPLY_EXTENSION);
	}

	@Test
	void namesWhatIsUnknownAndWhatNobodyNeeds() {
		UncertainResult result = result(MOVE.with("weekly-hours", "20"), Question.EXPIRES_ON);
		assertThat(result.unknown()).containsExactly(Question.EXPIRES_ON);
		assertThat(result.asked().unused()).contains(Question.WEEKLY_HOURS)
			.doesNotContain(Question.TOPICS, Question.STATUS, Question.ADDRESS_DATE);
	}

	@Test
	void tellsWhatIsWrongBesideWhatIsUnknown() {
		Scenario trip = Scenario.of("2026-11-22",
				"""
						topics=travel status=student period-of-stay=P2Y age=21 card=held travel-plan=return departs-on=2026-12-10
						returns-on=2026-12-01 reentry-bars=none""");
		assertThat(result(trip, Question.EXPIRES_ON).asked().problems()).extracting(InvalidAnswer::question)
			.containsExactly(Question.RETURNS_ON);
	}

}
