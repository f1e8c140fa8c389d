package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.ReentryBar;
import org.zairyu.check.situation.Situation;

/**
 * Under deportation procedures, with a detention order, or with the departure
 * confirmation withheld (ICRRA 25-2): refused in practice (D12).
 */
final class BarredTraveller implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.trip().barred(ReentryBar.DEPORTATION) && !person.trip().barred(ReentryBar.DETENTION_ORDER)
				&& !person.trip().barred(ReentryBar.DEPARTURE_WITHHELD)) {
			return false;
		}
		if (Trip.isForGood(person)) {
			conclusion.decide(Verdict.RESTRICTED);
			conclusion.add(FindingCode.DEPARTURE_MAY_BE_REFUSED);
		}
		else {
			conclusion.decide(Verdict.NOT_AVAILABLE);
			conclusion.add(FindingCode.REENTRY_PERMIT_REFUSED);
		}
		return true;
	}

}
