package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * Abroad with an application undecided: the decision ends the special period (特例期間, ICRRA
 * 20(6), 21(4)) and is collected in Japan.
 */
final class DecisionAbroad implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.ALREADY_ABROAD) || !Trip.isPending(person)) {
			return;
		}
		conclusion.add(FindingCode.DECISION_WHILE_AWAY).due(Stay.endOfSpecialPeriod(person));
	}

}
