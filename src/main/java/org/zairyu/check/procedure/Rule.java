package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * One row, or a few that belong together, of a procedure's table. Pure: what it says
 * depends on the situation and on what the rows before it concluded, on nothing else.
 */
@FunctionalInterface
public interface Rule {

	/**
	 * Reads the situation and, where the row matches, writes down what follows.
	 * @return whether the row matched
	 */
	boolean apply(Situation person, AssessmentBuilder conclusion);

}
