package org.zairyu.check.procedure;

import java.util.List;

import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.MissingAnswer;
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
	 * How many rows do not match before one decides, or before an answer is missing or
	 * cannot be.
	 */
	int passes(Situation person, Basis basis) {
		Conclusion conclusion = new Conclusion(person, basis);
		int passed = 0;
		try {
			while (!this.rows.get(passed).apply(person, conclusion)) {
				passed++;
			}
		}
		catch (MissingAnswer | InvalidAnswer stop) {
			// no further
		}
		return passed;
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
