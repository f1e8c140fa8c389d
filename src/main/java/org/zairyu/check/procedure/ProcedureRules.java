package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.List;

import org.zairyu.check.situation.Situation;

/**
 * The rules of one procedure.
 *
 * @param procedure the procedure
 * @param rows rows with a verdict; the first that matches decides, one always does
 * @param additions rows that add to the one that decided, each under its own condition
 */
public record ProcedureRules(Procedure procedure, List<Rule> rows, List<Addition> additions) {

	public ProcedureRules {
		rows = List.copyOf(rows);
		additions = List.copyOf(additions);
	}

	ProcedureResult assess(Situation person, AssessmentBuilder conclusion) {
		conclusion.startProcedure();
		decide(person, conclusion);
		for (int i = 0; i < this.additions.size() && !conclusion.isClosed(); i++) {
			person.trace().start();
			this.additions.get(i).apply(person, conclusion);
			conclusion.finish();
		}
		return new ProcedureResult(this.procedure, conclusion.verdict(), conclusion.findings());
	}

	/**
	 * The way to the verdict: the rows up to the one that decides, then the additions.
	 */
	List<RuleTrace> steps(Situation person, AssessmentBuilder conclusion) {
		List<RuleTrace> steps = new ArrayList<>();
		boolean decided = false;
		for (int i = 0; !decided; i++) {
			person.trace().start();
			decided = this.rows.get(i).apply(person, conclusion);
			steps.add(RuleTrace.of(this.rows.get(i), decided, person.trace().answers()));
		}
		conclusion.finish();
		conclusion.decided();
		for (int i = 0; i < this.additions.size() && !conclusion.isClosed(); i++) {
			person.trace().start();
			int before = conclusion.findings().size();
			this.additions.get(i).apply(person, conclusion);
			conclusion.finish();
			boolean matched = conclusion.findings().size() > before;
			steps.add(RuleTrace.ofAddition(this.additions.get(i), matched, person.trace().answers()));
		}
		return steps;
	}

	private void decide(Situation person, AssessmentBuilder conclusion) {
		for (int i = 0; i < this.rows.size(); i++) {
			person.trace().startCitations();
			if (this.rows.get(i).apply(person, conclusion)) {
				conclusion.finish();
				conclusion.decided();
				return;
			}
		}
		throw new IllegalStateException("no row of " + this.procedure.id() + " decides");
	}

}
