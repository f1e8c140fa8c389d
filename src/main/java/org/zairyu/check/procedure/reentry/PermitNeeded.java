package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Abroad longer than special re-entry lasts (ICRRA 26(1)).
 */
final class PermitNeeded implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.isLong(person)) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.REENTRY_PERMIT_NEEDED).as(Trip.wording(person));
		return true;
	}

}
