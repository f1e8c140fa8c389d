package org.zairyu.check.web;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;

/**
 * Answers to every question that the rules ask, and what follows from them.
 *
 * @param answers the answers
 * @param assessment the result
 */
public record ReadyResult(Answers answers, Assessment assessment) implements ResultLookup {

	/** Returns the answers without those that no rule has read. */
	public Answers read() {
		return this.assessment.unused().stream().reduce(this.answers, Answers::without, (first, second) -> second);
	}

}
