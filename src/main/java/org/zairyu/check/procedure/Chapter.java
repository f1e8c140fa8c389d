package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.List;

import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Topic;

/**
 * The rules of one procedure.
 *
 * @param procedure the procedure
 * @param topic the topic that asks for it
 * @param rows rows with a verdict; the first that matches decides, one always does
 * @param additions rows that add to the one that decided, each under its own condition
 */
public record Chapter(Procedure procedure, Topic topic, List<Rule> rows, List<Rule> additions) {

	public Chapter {
		rows = List.copyOf(rows);
		additions = List.copyOf(additions);
	}

	ProcedureResult assess(Situation person, Basis basis) {
		Conclusion conclusion = new Conclusion(person, basis);
		person.forget();
		decide(person, conclusion);
		for (int i = 0; i < this.additions.size() && !conclusion.isClosed(); i++) {
			person.forget();
			this.additions.get(i).apply(person, conclusion);
			conclusion.finish();
		}
		return new ProcedureResult(this.procedure, conclusion.verdict(), conclusion.findings());
	}

	/**
	 * The way to the verdict: the rows up to the one that decides, then the additions.
	 */
	List<Step> steps(Situation person, Basis basis) {
		Conclusion conclusion = new Conclusion(person, basis);
		List<Step> steps = new ArrayList<>();
		boolean decided = false;
		for (int i = 0; !decided; i++) {
			person.forget();
			decided = this.rows.get(i).apply(person, conclusion);
			steps.add(Step.of(this.rows.get(i), false, decided, person.reads()));
		}
		conclusion.finish();
		conclusion.decided();
		for (int i = 0; i < this.additions.size() && !conclusion.isClosed(); i++) {
			person.forget();
			boolean matched = this.additions.get(i).apply(person, conclusion);
			conclusion.finish();
			steps.add(Step.of(this.additions.get(i), true, matched, person.reads()));
		}
		return steps;
	}

	private void decide(Situation person, Conclusion conclusion) {
		for (int i = 0; i < this.rows.size(); i++) {
			if (this.rows.get(i).apply(person, conclusion)) {
				conclusion.finish();
				conclusion.decided();
				return;
			}
		}
		throw new IllegalStateException("no row of " + this.procedure.id() + " decides");
	}

}
