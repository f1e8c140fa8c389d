package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * Sources differ on side work in the special period.
 */
final class WorkInSpecialPeriod implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion) || !Stay.inSpecialPeriod(person)) {
			return;
		}
		conclusion.add(FindingCode.SIDE_WORK_IN_SPECIAL_PERIOD);
	}

}
