package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms.Work;

/**
 * Who will not go on with the activity of the status is refused by the agency page (D12);
 * where work is unrestricted there is no such activity.
 */
final class ActivityEnds implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.terms().work() == Work.UNRESTRICTED || person.sameActivityAfterReturn()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.REENTRY_PERMIT_REFUSED_ACTIVITY_ENDS);
		return true;
	}

}
