package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * A person who will not go on with the activity of the status is refused an ordinary
 * permit by the agency's page (D12). Special re-entry asks for no permit, so that the
 * page says nothing of short trips.
 */
final class ActivityEnds implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.endsActivity(person) || !needsPermit(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.REENTRY_PERMIT_REFUSED_ACTIVITY_ENDS);
		return true;
	}

	private static boolean needsPermit(Situation person) {
		return (Trip.isLong(person) || Trip.excludedFromSpecialReentry(person))
				&& Trip.permitToReturn(person).isEmpty();
	}

}
