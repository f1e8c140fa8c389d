package org.zairyu.check.procedure.change;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * In appended table 1 a new activity begun without permission stops (ICRRA 19(1), 73,
 * 70(1)(iv)).
 */
final class ActivityStarted implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.has(FindingCode.PERIOD_EXPIRED) || conclusion.is(Verdict.NOT_NEEDED)
				|| person.terms().isOfTable2() || !person.change().startedNewActivity()) {
			return;
		}
		conclusion.add(FindingCode.STOP_NEW_ACTIVITY).cite(Parameter.UNPERMITTED_WORK_FINE);
		conclusion.restrict();
	}

}
