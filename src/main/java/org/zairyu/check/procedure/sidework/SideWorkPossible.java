package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Nothing forbids the side work.
 */
final class SideWorkPossible implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		conclusion.decide(Verdict.AVAILABLE);
		return true;
	}

}
