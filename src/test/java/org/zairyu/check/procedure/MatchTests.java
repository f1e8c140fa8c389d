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
 * A rule tells whether it matched, which staff see beside the verdict. It says so if and
 * only if it has written something.
 */
class MatchTests {

	private static final Statuses STATUSES = LawFiles.statuses();

	private static final Basis BASIS = LawFiles.basis();

	/** Tells visitors, too, that they are excluded, but advises them no application. */
	private static final String HALF = "re-entry permit-application wrote";

	private final Set<String> wrong = new TreeSet<>();

	@Test
	void aRuleMatchedIfAndOnlyIfItHasWrittenSomething() {
		Generated generated = new Generated(20270401);
		for (int i = 0; i < 3000; i++) {
			Scenario person = generated.next();
			for (ProcedureRules rules : AllProcedures.ALL) {
				if (person.answers().topics().contains(rules.procedure().topic())) {
					follow(rules, person);
				}
			}
		}
		assertThat(this.wrong).containsExactly(HALF);
	}

	private void follow(ProcedureRules rules, Scenario scenario) {
		Situation person = new Situation(scenario.answers(), scenario.asOf(), Scenario.LAWS, STATUSES);
		AssessmentBuilder conclusion = new AssessmentBuilder(person, new Citations(BASIS));
		try {
			boolean decided = false;
			for (int i = 0; !decided; i++) {
				decided = rules.rows().get(i).apply(person, conclusion);
				conclusion.finish();
				check(rules, rules.rows().get(i), decided, decided || !conclusion.findings().isEmpty());
			}
			conclusion.decided();
			for (Rule addition : rules.additions()) {
				if (!conclusion.isClosed()) {
					Verdict verdict = conclusion.verdict();
					int findings = conclusion.findings().size();
					boolean matched = addition.apply(person, conclusion);
					conclusion.finish();
					check(rules, addition, matched, conclusion.findings().size() > findings
							|| conclusion.verdict() != verdict || conclusion.isClosed());
				}
			}
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// what was seen up to here was right
		}
	}

	private void check(ProcedureRules rules, Rule rule, boolean matched, boolean written) {
		if (matched != written) {
			this.wrong.add(rules.procedure().id() + " " + RuleTrace.id(rule) + (matched ? " wrote nothing" : " wrote"));
		}
	}

}
