package org.zairyu.check.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Explains a verdict to staff rule by rule: which rule matched, which did not, and what
 * each has read. Each line names what differs from the {@link Ordinary} person.
 */
class RuleTraceTests {

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					registration | long-absence      | matches | | a resident's card goes back when the status is lost abroad
					registration | long-absence      | no      | status=temporary-visitor period-of-stay=P90D | a visitor has no card to give back
					registration | long-absence      | no      | status=special-permanent-resident | the certificate is under another Act (SPA)
					registration | carried-papers    | matches | | from 16 years a resident carries the card (ICRRA 23(2))
					registration | carried-papers    | matches | age=15 | a resident under 16 need not carry it, and is told so (ICRRA 23(5))
					registration | carried-papers    | matches | age=16 | from the day of the 16th birthday
					registration | carried-papers    | matches | status=temporary-visitor period-of-stay=P90D | a visitor carries the passport (ICRRA 23(1))
					registration | carried-papers    | no      | status=temporary-visitor period-of-stay=P90D age=15 | a visitor under 16 carries nothing
					registration | carried-papers    | no      | status=special-permanent-resident | the certificate need not be carried (SPA 17)
					registration | revocation-risk   | no      | address-event=unchanged | no new home to notify
					registration | revocation-risk   | no      | address-event=looking left-on=none | the duty to notify names the same day
					registration | revocation-risk   | matches | address-event=arrived | not notified since landing (ICRRA 22-4(1)(viii))
					registration | revocation-risk   | no      | address-event=arrived address-notified=yes | notified
					registration | revocation-risk   | matches | address-event=became-resident | not notified since the permission
					registration | revocation-risk   | no      | address-event=became-resident address-notified=yes | notified
					registration | revocation-risk   | matches | address-event=moved-within | not notified since the move (ICRRA 22-4(1)(ix))
					registration | revocation-risk   | matches | address-event=moved-between | not notified since the move
					registration | revocation-risk   | no      | address-event=moved-between address-notified=yes | notified
					registration | revocation-risk   | no      | address-event=moved-within status=special-permanent-resident | no status of residence to revoke
					re-entry     | permit-application | no     | | a month's trip needs no permit (ICRRA 26-2)
					re-entry     | permit-application | matches | returns-on=2027-12-11 | more than a year away
					re-entry     | permit-application | no     | returns-on=2027-12-10 | a year to the day
					re-entry     | permit-application | matches | reentry-bars=refugee-applicant | kept out of special re-entry
					re-entry     | permit-application | matches | returns-on=2028-04-01 | away for more than a year and after the stay ends: extend, then the permit
					re-entry     | permit-application | no     | departs-on=2028-03-01 returns-on=2028-04-01 | after the stay ends, but not for long: extend first
					re-entry     | permit-application | no     | expires-on=2026-10-31 applications=extension filed-on=2026-10-30 returns-on=2026-12-20 | back within the special period
					re-entry     | permit-application | matches | expires-on=2026-10-31 applications=extension filed-on=2026-10-30 returns-on=2026-12-20 card=none | in the special period, and kept out of special re-entry without a card
					re-entry     | permit-application | matches | expires-on=2026-10-31 applications=extension filed-on=2026-10-30 returns-on=2026-12-20 status=temporary-visitor period-of-stay=P90D | a visitor is told that special re-entry is closed, and not advised to apply
					extension    | status-notes      | no      | | nothing particular about a researcher
					extension    | status-notes      | matches | status=intra-company-transferee | may be extended again and again (D19)
					extension    | status-notes      | matches | status=specified-skilled-worker-i period-of-stay=P1Y | capped in total
					extension    | status-notes      | matches | status=designated-activities period-of-stay=P1Y | by the designation paper
					extension    | status-notes      | no      | status=intra-company-transferee extension-reason=no | nothing is applied for without a reason
					side-work    | hours-at-limit    | no      | status=student weekly-hours=27.5 side-work-permission=comprehensive | less than 28 hours
					side-work    | hours-at-limit    | matches | status=student weekly-hours=28 side-work-permission=comprehensive | "or less" in law, "less than" on the agency page (D28)
					side-work    | hours-at-limit    | no      | status=student weekly-hours=28.5 side-work-permission=comprehensive | above the limit, so no side work is possible
					side-work    | hours-at-limit    | no      | status=student school-vacation=yes weekly-hours=28 daily-hours=7.5 side-work-permission=comprehensive | in the vacation the day counts alone
					side-work    | hours-at-limit    | matches | status=student school-vacation=yes daily-hours=8 side-work-permission=comprehensive | eight hours a day
					""")
	void tellsWhetherAnAdditionMatched(String procedure, String rule, String matched, @Nullable String answers,
			String because) {
		RuleTrace trace = trace(steps(procedure, answers), rule);
		assertThat(trace.addition()).isTrue();
		assertThat(trace.matched()).as(because).isEqualTo(matched.equals("matches"));
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', textBlock = """
			registration | nothing-to-notify     | | the home is the one on the card
			registration | move-notice           | address-event=moved-within | a move is the last of the rows
			extension    | extension-application | | nothing keeps the extension from being applied for
			extension    | indefinite-stay       | status=permanent-resident | a stay without an end needs none
			change       | change-without-reason | change-reason=no | a reason is needed (ICRRA 20(3))
			side-work    | unrestricted-work     | status=permanent-resident | may work anyway
			""")
	void endsTheRowsWithTheOneThatDecides(String procedure, String decides, @Nullable String answers, String because) {
		List<RuleTrace> rows = steps(procedure, answers).stream().filter((step) -> !step.addition()).toList();
		assertThat(rows.getLast().rule()).as(because).isEqualTo(decides);
		assertThat(rows.getLast().matched()).isTrue();
		assertThat(rows.subList(0, rows.size() - 1)).noneMatch(RuleTrace::matched);
	}

	@Test
	void tellsWhatEachRuleHasReadAndNoMore() {
		List<RuleTrace> steps = steps("registration", "address-event=moved-within");
		assertThat(trace(steps, "move-notice").because().questions()).contains(Question.ADDRESS_EVENT);
		assertThat(trace(steps, "long-absence").because().questions()).contains(Question.STATUS)
			.doesNotContain(Question.ADDRESS_EVENT, Question.ADDRESS_DATE, Question.AGE);
		assertThat(trace(steps, "carried-papers").because().questions()).contains(Question.AGE)
			.doesNotContain(Question.ADDRESS_EVENT, Question.ADDRESS_DATE);
	}

	@Test
	void whatARowHasReadIsNotThatOfTheRowsBefore() {
		List<RuleTrace> steps = steps("extension", "");
		assertThat(trace(steps, "pending-application").because().questions()).containsExactly(Question.APPLICATIONS);
		assertThat(trace(steps, "other-activity").because().questions()).containsExactly(Question.SAME_ACTIVITY);
		assertThat(trace(steps, "extension-application").because().questions()).contains(Question.PERIOD_OF_STAY)
			.doesNotContain(Question.APPLICATIONS, Question.SAME_ACTIVITY, Question.EXTENSION_REASON);
	}

	@Test
	void refusesAProcedureWithoutAnAnswer() {
		ProcedureRules undecided = new ProcedureRules(Procedure.CHANGE, List.of((person, conclusion) -> false),
				List.of());
		Assessor assessor = new Assessor(List.of(undecided), Scenario.LAWS, LawFiles.statuses(), LawFiles.basis());
		Scenario person = Ordinary.person(Ordinary.DAY, "topics=new-activity");
		assertThatIllegalStateException().isThrownBy(() -> assessor.assess(person.answers(), person.asOf()))
			.withMessageContaining("change");
	}

	private static List<RuleTrace> steps(String procedure, @Nullable String answers) {
		Scenario person = Ordinary.person(Ordinary.DAY, (answers != null) ? answers : "");
		return Scenario.ASSESSOR.steps(procedure(procedure), person.answers(), person.asOf());
	}

	private static Procedure procedure(String id) {
		return List.of(Procedure.values())
			.stream()
			.filter((procedure) -> procedure.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static RuleTrace trace(List<RuleTrace> steps, String rule) {
		return steps.stream().filter((step) -> step.rule().equals(rule)).findFirst().orElseThrow();
	}

}
