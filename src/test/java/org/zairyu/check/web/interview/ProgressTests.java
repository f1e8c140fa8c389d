package org.zairyu.check.web.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether "Question 4 of about 9" is true. */
class ProgressTests {

	/** How many more questions may come than was told. */
	private static final int MORE = 3;

	/** How many fewer may come in the last third, where a rule may still end early. */
	private static final int FEWER = 4;

	@Test
	void nothingIsToldBeforeThereIsATopic() {
		assertThat(
				Progress.of(Question.TOPICS, Answers.EMPTY, Scenario.ASSESSOR, LocalDate.parse(Ordinary.DAY)).number())
			.isZero();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					a new arrival                | topics=address status=student period-of-stay=P2Y address-event=arrived
					a move between cities        | topics=address status=dependent address-event=moved-between
					nothing has changed          | topics=address status=dependent
					a trip                       | topics=travel status=student
					a trip past the last day     | topics=travel status=student expires-on=2026-12-31
					leaving for good             | topics=travel status=student travel-plan=for-good
					an extension                 | topics=stay-longer status=student
					an overstay                  | topics=stay-longer status=student expires-on=2026-11-01
					a visitor                    | topics=stay-longer status=temporary-visitor period-of-stay=P3M expires-on=2026-12-20
					work after study             | topics=new-activity status=student new-status=researcher
					a side job                   | topics=side-work status=student weekly-hours=28
					a new employer               | topics=work-or-school affiliation-event=left-and-joined
					a divorce                    | topics=family status=dependent family-event=divorced
					a baby                       | topics=baby birth-registered=no baby-status-applied=no
					a lost card                  | topics=card card=lost
					a permanent resident's card  | topics=card status=permanent-resident
					the first five               | topics=address+travel+stay-longer+new-activity+side-work status=student
					everything                   | topics=address+travel+stay-longer+new-activity+side-work+work-or-school+family+baby+card
					""")
	void theNumberOfQuestionsIsToldAboutRight(String because, String person) {
		Answers all = Ordinary.person(Ordinary.DAY, person.replace('+', '|')).answers();
		Answers given = Answers.EMPTY;
		List<Question> asked = new ArrayList<>();
		List<Progress> told = new ArrayList<>();
		Question next = Question.TOPICS;
		while (next != null) {
			asked.add(next);
			told.add(Progress.of(next, given, Scenario.ASSESSOR, LocalDate.parse(Ordinary.DAY)));
			given = given.with(next, Objects.requireNonNull(all.text(next)));
			next = Journey.of(given, (answers) -> Scenario.ASSESSOR.assess(answers, LocalDate.parse(Ordinary.DAY)))
				.next();
		}
		int total = asked.size();
		for (int place = 1; place < total; place++) {
			Progress progress = told.get(place);
			assertThat(progress.number()).as("place of %s", asked.get(place)).isEqualTo(place + 1);
			assertThat(progress.total()).as("not many more than told: %s", told)
				.isBetween(place + 1, Integer.MAX_VALUE)
				.isGreaterThanOrEqualTo(total - MORE);
			if (3 * place >= 2 * total) {
				assertThat(progress.total()).as("near the end: %s", told).isLessThanOrEqualTo(total + FEWER);
			}
		}
	}

}
