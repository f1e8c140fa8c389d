package org.zairyu.check.procedure;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one procedure comes to does not depend on those before it, not even on one that
 * stopped in the middle of a finding for want of an answer.
 */
class ProceduresApartTests {

	private static final List<Assessor> ALONE = AllProcedures.ALL.stream()
		.map((rules) -> new Assessor(List.of(rules), Scenario.LAWS, LawFiles.statuses(), LawFiles.basis()))
		.toList();

	@Test
	void aProcedureComesToTheSameBesideOthersAndAlone() {
		Generated generated = new Generated(20261201);
		for (int i = 0; i < 40; i++) {
			Scenario person = generated.next();
			for (Question question : Question.values()) {
				if (question != Question.TOPICS) {
					compare(person.answers().without(question), person);
				}
			}
		}
	}

	private static void compare(Answers answers, Scenario person) {
		List<ProcedureResult> alone = ALONE.stream()
			.flatMap((assessor) -> assessor.assess(answers, person.asOf()).procedures().stream())
			.toList();
		assertThat(Scenario.ASSESSOR.assess(answers, person.asOf()).procedures()).isEqualTo(alone);
	}

}
