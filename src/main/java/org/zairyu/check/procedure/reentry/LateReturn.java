package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Who comes back too late has lost the status (ICRRA 19-14; D9, D16).
 */
final class LateReturn implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (Trip.isForGood(person) || conclusion.is(Verdict.NOT_AVAILABLE)) {
			return;
		}
		conclusion.add(FindingCode.STATUS_LOST_IF_LATE);
	}

}
