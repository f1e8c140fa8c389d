package org.zairyu.check.procedure;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.MissingAnswer;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff see beside the verdict which rules matched. A rule that does not decide writes
 * nothing, and an addition that changes the verdict says why.
 */
class MatchTests {

	private static final Statuses STATUSES = LawFiles.statuses();

	private static final Basis BASIS = LawFiles.basis();

	private final Set<String> wrong = new TreeSet<>();

	@Test
	void aRowThatMatchesIsAllThatIsWritten() {
		Generated generated = new Generated(20270401);
		for (int i = 0; i < 3000; i++) {
			Scenario person = generated.next();
			for (ProcedureRules rules : AllProcedures.ALL) {
				if (person.answers().topics().contains(rules.procedure().topic())) {
					follow(rules, person);
				}
			}
		}
		assertThat(this.wrong).isEmpty();
	}

	private void follow(ProcedureRules rules, Scenario scenario) {
		Situation person = new Situation(scenario.answers(), scenario.asOf(), Scenario.LAWS, STATUSES);
		AssessmentBuilder conclusion = new AssessmentBuilder(person, BASIS);
		try {
			boolean decided = false;
			for (int i = 0; !decided; i++) {
				decided = rules.rows().get(i).apply(person, conclusion);
				conclusion.finish();
				check(decided || conclusion.findings().isEmpty(), rules.rows().get(i));
			}
			conclusion.decided();
			for (Addition addition : rules.additions()) {
				if (!conclusion.isClosed()) {
					Verdict verdict = conclusion.verdict();
					int findings = conclusion.findings().size();
					addition.apply(person, conclusion);
					conclusion.finish();
					boolean changed = conclusion.verdict() != verdict || conclusion.isClosed();
					check(!changed || conclusion.findings().size() > findings, addition);
				}
			}
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// what was seen up to here was right
		}
	}

	private void check(boolean right, Object rule) {
		if (!right) {
			this.wrong.add(RuleTrace.id(rule));
		}
	}

}
