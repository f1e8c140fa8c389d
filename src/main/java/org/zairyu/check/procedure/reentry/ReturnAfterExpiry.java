package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * No re-entry permission outlasts the period of stay (ICRRA 26(3), 26-2(2)).
 */
final class ReturnAfterExpiry implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Stay.endsBefore(person.trip().returnsOn(), person)) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.RETURN_BEFORE_EXPIRY).due(Stay.end(person));
		return true;
	}

}
