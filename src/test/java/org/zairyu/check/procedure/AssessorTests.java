package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.UnknownLawException;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Which question is asked next, which answers are not read or are impossible, and which
 * procedures run.
 */
class AssessorTests {

	private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);

	@Test
	void doesNotCareForTheOrderOfAnswers() {
		Random random = new Random(7);
		for (Scenario person : Scenarios.persons()) {
			List<Map.Entry<Question, String>> entries = new ArrayList<>(person.answers().texts().entrySet());
			Collections.shuffle(entries, random);
			Map<Question, String> shuffled = new LinkedHashMap<>();
			entries.forEach((entry) -> shuffled.put(entry.getKey(), entry.getValue()));
			assertThat(Scenario.ASSESSOR.assess(Answers.read(shuffled), person.asOf())).isEqualTo(person.assess());
		}
	}

	@Test
	void ignoresWhatNobodyReadsAndSaysSo() {
		for (Scenario person : Scenarios.persons()) {
			Assessment all = person.assess();
			Answers read = person.answers();
			for (Question question : all.unused()) {
				read = read.without(question);
			}
			Assessment without = Scenario.ASSESSOR.assess(read, person.asOf());
			assertThat(without.procedures()).isEqualTo(all.procedures());
			assertThat(without.unused()).isEmpty();
		}
	}

	@Test
	void reportsUnusedAnswersInTheOrderOfPages() {
		assertThat(
				Scenario.of("2026-11-16", "topics=stay-longer status=permanent-resident card=lost daily-hours=3 age=20")
					.assess()
					.unused())
			.containsExactly(Question.AGE, Question.DAILY_HOURS);
	}

	@Test
	void runsTheFiveProceduresOfTheFirstVersionWithoutTopics() {
		Scenario person = Ordinary.person(Ordinary.DAY, "");
		Scenario unnamed = new Scenario(person.answers().without(Question.TOPICS), person.asOf());
		assertThat(unnamed.assess().procedures()).extracting(ProcedureResult::procedure)
			.containsExactly(Procedure.REGISTRATION, Procedure.RE_ENTRY, Procedure.EXTENSION, Procedure.CHANGE,
					Procedure.SIDE_WORK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, quoteCharacter = '"', textBlock = """
			TOPICS                                            | PROCEDURES
			address                                           | registration
			travel                                            | re-entry
			stay-longer                                       | extension
			new-activity                                      | change
			side-work                                         | side-work
			work-or-school                                    | affiliation
			family                                            | family
			baby                                              | newborn
			card                                              | residence-card
			"card|baby|family|work-or-school"                 | affiliation family newborn residence-card
			"side-work|address"                               | registration side-work
			"new-activity|stay-longer|travel"                 | re-entry extension change
			"address|travel|stay-longer|new-activity|side-work" | registration re-entry extension change side-work
			""")
	void runsTheProceduresOfTheTopics(String topics, String procedures) {
		Assessment assessment = Ordinary.person(Ordinary.DAY, "topics=" + topics).assess();
		assertThat(assessment.procedures().stream().map((result) -> result.procedure().id()))
			.containsExactly(procedures.split(" "));
		assertThat(assessment.complete()).isTrue();
		assertThat(assessment.unused()).doesNotContain(Question.TOPICS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                                                                     | MISSING                               | DECIDED
					                                                                            | status                                |
					topics=address                                                              | status                                |
					topics=address status=temporary-visitor                                     | age                                   |
					topics=address status=temporary-visitor age=15                              | expires-on                            |
					topics=address status=temporary-visitor age=15 expires-on=2026-12-01        |                                       | registration
					topics=address status=designated-activities                                 | designation                           |
					topics=address status=student                                               | period-of-stay                        |
					topics=address status=student period-of-stay=P2Y                            | address-event                         |
					topics=address status=student period-of-stay=P2Y address-event=arrived      | address-date                          |
					topics=address status=student period-of-stay=P2Y address-event=looking      | landed-on                             |
					topics=address status=student period-of-stay=P2Y address-event=arrived address-date=2026-11-16 | address-notified   |
					topics=address status=student period-of-stay=P2Y address-event=arrived address-date=2026-11-17 | card               |
					topics=travel status=student                                                | travel-plan                           |
					topics=travel status=student travel-plan=for-good                          | departs-on                            |
					topics=travel status=student travel-plan=for-good departs-on=2026-11-20    | expires-on                            |
					topics=travel status=student travel-plan=for-good departs-on=2026-11-20 expires-on=2026-11-15 | applications       |
					topics=travel status=student travel-plan=for-good departs-on=2026-11-20 expires-on=2026-11-15 applications=extension | filed-on |
					topics=travel status=student travel-plan=for-good departs-on=2026-11-20 expires-on=2026-11-15 applications=extension filed-on=2026-11-01 | period-of-stay |
					topics=travel status=student travel-plan=for-good departs-on=2026-11-10    | expires-on                            |
					topics=travel status=student travel-plan=return departs-on=2026-11-10       | returns-on                            |
					topics=travel status=student travel-plan=return departs-on=2026-11-10 returns-on=2026-11-15 |                       | re-entry
					topics=travel status=student travel-plan=return departs-on=2026-11-10 returns-on=2026-11-16 | reentry-permit-until  |
					topics=travel status=student expires-on=2026-11-16                          | travel-plan                           |
					topics=travel status=student expires-on=2026-11-16 travel-plan=return       | departs-on                            |
					topics=travel status=permanent-resident                                     | travel-plan                           |
					topics=stay-longer status=permanent-resident                                | card                                  |
					topics=stay-longer status=permanent-resident card=held                      | card-valid-until                      |
					topics=stay-longer status=permanent-resident card=lost                      |                                       | extension
					topics=baby                                                                 | baby-parents                          |
					topics=baby baby-parents=one-japanese                                       | birth-registered                      |
					topics=card status=researcher                                               | period-of-stay                        |
					topics=family                                                               | status                                |
					topics=work-or-school status=permanent-resident                             | affiliation-event                     |
					topics=stay-longer status=student expires-on=2026-11-16                     | applications                          |
					topics=new-activity status=permanent-resident                               |                                       | change
					topics=new-activity status=spouse-or-child-of-japanese-national expires-on=2027-11-16 | new-status                  |
					topics=side-work status=permanent-resident                                  |                                       | side-work
					topics=side-work status=student expires-on=2026-11-16                       | amusement-business                    |
					status=permanent-resident                                                   | card address-event travel-plan        | change side-work
					status=student                                                              | period-of-stay expires-on travel-plan |
					""")
	void asksWhatIsNeededNext(@Nullable String answers, @Nullable String missing, @Nullable String decided) {
		Assessment assessment = assess(answers);
		assertThat(assessment.missing().stream().map(Question::id)).containsExactly(words(missing));
		assertThat(assessment.procedures().stream().map((result) -> result.procedure().id()))
			.containsExactly(words(decided));
		assertThat(assessment.complete()).isEqualTo(missing == null);
		assertThat(assessment.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                                                  | PROBLEMS                               | BECAUSE
					returns-on=2026-12-09                                    | returns-on: before-departure           | the day before departure
					returns-on=2026-12-10                                    |                                        | back on the same day
					returns-on=2026-12-09 travel-plan=for-good               |                                        | not read: who leaves for good does not return
					returns-on=2026-11-14 departs-on=2026-11-15              | returns-on: before-departure           | checked abroad too
					returns-on=2026-12-09 reentry-bars=deportation           | returns-on: before-departure           | checked for every return
					returns-on=2026-12-09 same-activity-after-return=no      | returns-on: before-departure           | checked for every return
					expires-on=2026-11-15 applications=extension filed-on=2026-11-17 | filed-on: in-the-future        | tomorrow
					expires-on=2026-11-15 applications=extension filed-on=2026-11-16 |                                | today
					expires-on=2026-11-16 applications=extension filed-on=2026-11-17 |                                | not read before expiry
					expires-on=2026-11-15 applications=permanent-residence filed-on=2026-11-17 |                      | not read for permanent residence
					status=employment-for-skill-development                  | status: not-in-force                   | not in force yet
					status=intra-company-transferee-ii                       | status: not-in-force                   | unverified
					period-of-stay=P2Y                                       | period-of-stay: not-granted-for-status | researchers are granted 5, 3 or 1 years or 3 months
					status=permanent-resident period-of-stay=P2Y             |                                        | not read
					new-status=temporary-visitor                             |                                        | to prepare to leave
					new-status=special-permanent-resident                    | new-status: not-grantable              | not under the Immigration Act
					new-status=employment-for-skill-development              | new-status: not-grantable              | not in force
					new-status=temporary-visitor status=permanent-resident   |                                        | not read
					returns-on=2026-12-09 new-status=special-permanent-resident | returns-on: before-departure, new-status: not-grantable | both, in the order of pages
					""")
	void namesWhatCannotBe(String answers, @Nullable String problems, String because) {
		Assessment assessment = Ordinary.person(Ordinary.DAY, answers).assess();
		assertThat(assessment.problems().stream().map(InvalidAnswer::getMessage).collect(Collectors.joining(", ")))
			.isEqualTo((problems != null) ? problems : "");
		assertThat(assessment.complete()).isEqualTo(problems == null);
		assertThat(assessment.missing()).isEmpty();
	}

	@Test
	void decidesTheOtherProceduresBesideAProblem() {
		Assessment assessment = Ordinary.person(Ordinary.DAY, "returns-on=2026-12-09").assess();
		assertThat(assessment.procedures()).extracting(ProcedureResult::procedure)
			.containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Procedure.RE_ENTRY)));
	}

	@Test
	void saysWhoReadsAQuestion() {
		Answers answers = Ordinary.person(Ordinary.DAY, "").answers();
		assertThat(Scenario.ASSESSOR.assess(answers, AS_OF).readersOf(Question.STATUS)).as("a baby has no status yet")
			.containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Procedure.NEWBORN)));
		assertThat(Scenario.ASSESSOR.assess(answers, AS_OF).readersOf(Question.AGE))
			.containsExactly(Procedure.REGISTRATION, Procedure.EXTENSION, Procedure.CHANGE, Procedure.RESIDENCE_CARD);
		assertThat(Scenario.ASSESSOR.assess(answers, AS_OF).readersOf(Question.ATTENDANCE)).isEmpty();
		assertThat(Scenario.ASSESSOR.assess(answers.with(Question.TOPICS, "travel"), AS_OF).readersOf(Question.STATUS))
			.containsExactly(Procedure.RE_ENTRY);
	}

	@ParameterizedTest
	@CsvSource({ "2012-07-08", "1999-12-31", "2037-01-01" })
	void cannotTellTheLawOfUnknownDays(LocalDate date) {
		assertThatThrownBy(() -> Scenario.ASSESSOR.assess(Answers.EMPTY, date)).isInstanceOf(UnknownLawException.class);
	}

	@Test
	void knowsTheLawOfTheFirstAndTheLastDay() {
		assertThat(Scenario.ASSESSOR.assess(Answers.EMPTY, LocalDate.of(2012, 7, 9)).missing())
			.containsExactly(Question.STATUS);
		assertThat(Scenario.ASSESSOR.assess(Answers.EMPTY, LocalDate.of(2036, 12, 31)).missing())
			.containsExactly(Question.STATUS);
	}

	private static Assessment assess(@Nullable String answers) {
		return (answers != null) ? Scenario.of(Ordinary.DAY, answers).assess()
				: Scenario.ASSESSOR.assess(Answers.EMPTY, AS_OF);
	}

	private static String[] words(@Nullable String text) {
		return (text != null) ? text.split(" ") : new String[0];
	}

}
