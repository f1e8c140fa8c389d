package org.zairyu.check.staff.cases.explain;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionsTests {

	private final Completions completions = new Completions(Scenario.ASSESSOR, LawFiles.statuses());

	@Test
	void answersAllThatIsOpenAndChangesNothingThatIsAnswered() {
		Generated generated = new Generated(11);
		Random random = new Random(3);
		for (int i = 0; i < 200; i++) {
			Scenario person = generated.next();
			Answers some = person.answers();
			for (Question question : Question.values()) {
				some = random.nextInt(3) == 0 ? some : some.without(question);
			}
			List<Assessment> completed = this.completions.of(some, Scenario.ASSESSOR.assess(some, person.asOf()), 5);
			assertThat(completed).hasSize(5).allSatisfy((one) -> {
				assertThat(one.missing()).isEmpty();
				assertThat(one.asOf()).isEqualTo(person.asOf());
			});
		}
	}

	@Test
	void isTheSameForTheSameCase() {
		Answers answers = Scenario.of("2026-11-22", "topics=side-work status=student").answers();
		Assessment assessment = new Scenario(answers, java.time.LocalDate.of(2026, 11, 22)).assess();
		List<Object> reads = this.completions.of(answers, assessment, 20)
			.stream()
			.<Object>map(Assessment::read)
			.toList();
		assertThat(this.completions.of(answers, assessment, 20).stream().<Object>map(Assessment::read).toList())
			.isEqualTo(reads);
		assertThat(reads.stream().distinct().count()).as("not all alike").isGreaterThan(1);
	}

}
