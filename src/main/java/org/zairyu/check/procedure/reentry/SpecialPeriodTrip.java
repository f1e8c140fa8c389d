package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * A trip in the special period, or from the stay into it or beyond (特例期間, ICRRA 20(6),
 * 21(4)): back before it ends, and able to collect the decision. A stay that is over has
 * stopped before this row.
 */
final class SpecialPeriodTrip implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.isPending(person)) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS).due(Stay.endOfSpecialPeriod(person));
		return true;
	}

}
