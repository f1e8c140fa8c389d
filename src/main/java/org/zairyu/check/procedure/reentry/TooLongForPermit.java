package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Longer than the longest permit (ICRRA 26(3); SPA 23(1)).
 */
final class TooLongForPermit implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.trip().returnsOn().isAfter(Trip.longestPermitEnds(person))) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.BEYOND_PERMIT_LIMIT).as(Trip.wording(person)).due(Trip.longestPermitEnds(person));
		return true;
	}

}
