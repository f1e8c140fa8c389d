package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * A row that adds to what the deciding row of a procedure's table has concluded, under a
 * condition of its own. Pure, as a {@link Rule} is.
 */
@FunctionalInterface
public interface Addition {

	/** Reads the situation and, where the condition holds, writes down what follows. */
	void apply(Situation person, AssessmentBuilder conclusion);

}
