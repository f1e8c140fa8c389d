package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Leaving without coming back needs no permit, but must happen within the stay.
 */
final class LeavingForGood implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.isForGood(person)) {
			return false;
		}
		if (Stay.endsBefore(person.trip().departsOn(), person)) {
			conclusion.decide(Verdict.RESTRICTED);
			conclusion.add(FindingCode.LEAVE_BEFORE_STAY_ENDS).due(Stay.end(person)).cite(Parameter.OVERSTAY_FINE);
		}
		else {
			conclusion.decide(Verdict.NOT_NEEDED);
			conclusion.add(FindingCode.LEAVE_FOR_GOOD);
		}
		return true;
	}

}
