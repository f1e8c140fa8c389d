package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * The stay is over: nothing but leaving is left, and that through the immigration office
 * (出国命令, ICRRA 24-3, 55-2).
 */
final class TripAfterExpiry implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		Stay stay = Stay.of(person);
		if (!stay.isOver() && stay != Stay.CLOSING) {
			return false;
		}
		FindingVariant wording = (stay == Stay.CLOSING) ? FindingVariant.CLOSING
				: Trip.isForGood(person) ? FindingVariant.LEAVING : FindingVariant.USUAL;
		var expired = conclusion.add(FindingCode.PERIOD_EXPIRED)
			.as(wording)
			.due(person.expiresOn())
			.cite(Parameter.OVERSTAY_FINE);
		if (stay == Stay.CLOSING) {
			expired.neverOverdue();
		}
		if (Trip.isForGood(person)) {
			conclusion.decide(Verdict.RESTRICTED);
			conclusion.add(FindingCode.REPORT_TO_IMMIGRATION);
		}
		else {
			conclusion.decide(Verdict.NOT_AVAILABLE);
		}
		if (stay == Stay.CLOSING) {
			conclusion.add(FindingCode.LAST_DAY_WAS_CLOSED).due(person.expiresOn());
		}
		conclusion.close();
		return true;
	}

}
