package org.zairyu.check.staff.cases.filing;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.Deadline;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** What a case must not miss after each step of its course, by the Act. */
class FilingEffectsTests {

	private static final String STUDENT = """
			topics=stay-longer status=student period-of-stay=P2Y age=21 card=held applications=none same-activity=yes
			extension-reason=yes attendance=good enrolled=yes expires-on=""";

	private static Answers student(String expires) {
		return Scenario.of("2026-11-30", STUDENT + expires).answers();
	}

	private static Answers filed(String application, String on, Answers before) {
		return FilingEffects.filed(FiledApplication.of(application), LocalDate.parse(on), before);
	}

	private static String dates(Answers answers, String asOf) {
		return Deadline.of(Scenario.ASSESSOR.assess(answers, LocalDate.parse(asOf)))
			.stream()
			.map((date) -> date.code() + " " + date.due())
			.sorted()
			.collect(Collectors.joining(", "));
	}

	// 2026-12-14 is a Monday; 2026-12-12 a Saturday, after which the office opens on the
	// 14th
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					expires    | application         | filed      | as of      | dates                                                                 | because
					2026-12-14 | extension           | 2026-11-30 | 2026-11-30 | keep-my-number-card 2026-12-14, special-period-ends 2027-02-14        | nobody who has filed applies again
					2026-12-14 | extension           | 2026-11-30 | 2026-12-14 | keep-my-number-card 2026-12-14, special-period-ends 2027-02-14        | the last day of the stay
					2026-12-14 | extension           | 2026-11-30 | 2026-12-15 | special-period 2027-02-14                                             | ICRRA 20(6): the special period runs
					2026-12-14 | extension           | 2026-12-14 | 2027-02-14 | special-period 2027-02-14                                             | its last day
					2026-12-14 | extension           | 2026-12-14 | 2027-02-15 | period-expired 2026-12-14                                             | after it nothing protects the stay
					2026-12-14 | extension           | 2026-12-15 | 2026-12-15 | period-expired 2026-12-14                                             | filed a day late: no special period
					2026-12-12 | extension           | 2026-12-14 | 2026-12-14 | special-period 2027-02-12                                             | the office was closed on the last day
					2026-12-12 | extension           | 2026-12-15 | 2026-12-15 | period-expired 2026-12-12                                             | the first open day has passed
					2026-12-14 | change              | 2026-12-01 | 2026-12-01 | keep-my-number-card 2026-12-14, special-period-ends 2027-02-14        | ICRRA 21(4): a change too
					2026-12-14 | permanent-residence | 2026-11-30 | 2026-11-30 | apply-extension 2026-12-14                                            | permanent residence gives no special period
					2026-12-14 | other               | 2026-11-30 | 2026-11-30 | apply-extension 2026-12-14                                            | another application changes no date
					""",
			useHeadersInDisplayName = true)
	void tellsWhatMustNotBeMissed(String expires, String application, String filed, String asOf, String dates,
			String because) {
		assertThat(dates(filed(application, filed, student(expires)), asOf)).as(because).isEqualTo(dates);
	}

	@Test
	void givesNoSpecialPeriodAfterThirtyDaysOrLess() {
		Answers thirty = Scenario
			.of("2026-11-30",
					"topics=stay-longer status=designated-activities designation=other period-of-stay=P30D age=30 "
							+ "card=none applications=none expires-on=2026-12-14")
			.answers();
		assertThat(dates(filed("extension", "2026-12-01", thirty), "2026-12-15")).as("ICRRA 20(6)")
			.isEqualTo("period-expired 2026-12-14");
		assertThat(dates(filed("extension", "2026-12-01", thirty.with(Question.PERIOD_OF_STAY, "P31D")), "2026-12-15"))
			.isEqualTo("special-period 2027-02-14");
	}

	@Test
	void countsTheEarlierOfTwoApplications() {
		Answers both = filed("change", "2026-12-20", filed("extension", "2026-12-10", student("2026-12-14")));
		assertThat(both.text(Question.APPLICATIONS)).isEqualTo("extension|change");
		assertThat(both.text(Question.FILED_ON)).as("in time by the first").isEqualTo("2026-12-10");
		Answers other = filed("extension", "2026-12-10",
				filed("permanent-residence", "2026-11-01", student("2026-12-14")));
		assertThat(other.text(Question.FILED_ON)).as("permanent residence has no day that counts")
			.isEqualTo("2026-12-10");
	}

	@Test
	void asksWhoeverFilesAboutTheStayFromThenOn() {
		Answers address = student("2026-12-14").with(Question.TOPICS, "address");
		assertThat(filed("extension", "2026-12-01", address).text(Question.TOPICS)).isEqualTo("address|stay-longer");
		assertThat(filed("permanent-residence", "2026-12-01", address).text(Question.TOPICS)).isEqualTo("address");
		assertThat(filed("extension", "2026-12-01", address.without(Question.TOPICS)).has(Question.TOPICS))
			.as("no topics are all first five")
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			as of      | dates                      | because
			2026-12-14 | apply-extension 2026-12-14 | until the last day another application can be filed
			2026-12-15 | period-expired 2026-12-14  | a decision ends the special period at once (ICRRA 20(6))
			""", useHeadersInDisplayName = true)
	void endsTheSpecialPeriodWithTheRefusal(String asOf, String dates, String because) {
		Answers refused = FilingEffects.ended(FiledApplication.EXTENSION,
				filed("extension", "2026-11-30", student("2026-12-14")));
		assertThat(dates(refused, asOf)).as(because).isEqualTo(dates);
		assertThat(refused.text(Question.APPLICATIONS)).isEqualTo("none");
		assertThat(refused.has(Question.FILED_ON)).isFalse();
	}

	@Test
	void keepsTheSpecialPeriodOfAnotherApplication() {
		Answers both = filed("change", "2026-12-10", filed("extension", "2026-12-01", student("2026-12-14")));
		Answers left = FilingEffects.ended(FiledApplication.EXTENSION, both);
		assertThat(left.text(Question.APPLICATIONS)).isEqualTo("change");
		assertThat(dates(left, "2026-12-15")).isEqualTo("special-period 2027-02-14");
	}

	@Test
	void startsAnewWithTheCardOfAnExtension() {
		Answers before = filed("extension", "2026-11-30",
				student("2026-12-14").with(Question.SIDE_WORK_PERMISSION, "comprehensive")
					.with(Question.LOST_KNOWN_ON, "2026-10-01"));
		Answers after = FilingEffects.granted(FiledApplication.EXTENSION, before,
				before.with(Question.PERIOD_OF_STAY, "P1Y").with(Question.EXPIRES_ON, "2027-12-14"));
		assertThat(after.text(Question.APPLICATIONS)).isEqualTo("none");
		assertThat(after.has(Question.FILED_ON)).isFalse();
		assertThat(after.has(Question.LOST_KNOWN_ON)).as("there is a new card").isFalse();
		assertThat(after.has(Question.SIDE_WORK_PERMISSION)).as("it ended with the former period").isFalse();
		assertThat(after.text(Question.SAME_ACTIVITY)).isEqualTo("yes");
		assertThat(dates(after, "2027-01-10")).isEqualTo("apply-extension 2027-12-14");
	}

	@Test
	void countsExtensionsWhereTheyAreLimited() {
		Answers before = Scenario
			.of("2026-11-30",
					"topics=stay-longer status=entertainer period-of-stay=P6M extensions-granted=0 "
							+ "applications=extension filed-on=2026-11-20 expires-on=2026-12-14")
			.answers();
		assertThat(FilingEffects.granted(FiledApplication.EXTENSION, before, before).text(Question.EXTENSIONS_GRANTED))
			.isEqualTo("1");
	}

	@Test
	void leavesBehindWhatWasAboutTheFormerStatus() {
		Answers before = filed("change", "2026-11-30",
				student("2026-12-14").with(Question.TOPICS, "new-activity")
					.with(Question.NEW_STATUS, "researcher")
					.with(Question.STARTED_NEW_ACTIVITY, "no")
					.with(Question.CHANGE_REASON, "yes"));
		Answers after = FilingEffects.granted(FiledApplication.CHANGE, before,
				before.with(Question.STATUS, "researcher")
					.with(Question.PERIOD_OF_STAY, "P3Y")
					.with(Question.EXPIRES_ON, "2029-12-20"));
		assertThat(after.text(Question.STATUS)).isEqualTo("researcher");
		assertThat(after.questions()).doesNotContain(Question.NEW_STATUS, Question.CHANGE_REASON,
				Question.STARTED_NEW_ACTIVITY, Question.SAME_ACTIVITY, Question.EXTENSION_REASON);
		assertThat(after.text(Question.TOPICS)).as("the wish is fulfilled").isEqualTo("stay-longer");
	}

	@Test
	void putsBackExactlyWhatAStepReplaced() {
		Answers before = student("2026-12-14").with(Question.TOPICS, "address");
		Answers after = filed("extension", "2026-11-30", before);
		String replaced = EarlierAnswers.between(before, after);
		assertThat(replaced.lines()).containsExactlyInAnyOrder("topics=address", "applications=none", "filed-on");
		Answers since = after.with(Question.AGE, "22");
		assertThat(EarlierAnswers.restore(replaced, since)).isEqualTo(before.with(Question.AGE, "22"));
		assertThat(EarlierAnswers.restore("gone=1\nage=x\n=\n", since)).as("what has no meaning is left out")
			.isEqualTo(since.without(Question.AGE));
	}

}
