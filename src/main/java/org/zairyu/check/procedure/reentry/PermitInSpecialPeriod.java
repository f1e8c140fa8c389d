package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * An ordinary permit that runs at the departure follows the special period (ICRRA 26(4)).
 */
final class PermitInSpecialPeriod implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS)
				|| Trip.permitAtDeparture(person).isEmpty()) {
			return;
		}
		conclusion.add(FindingCode.REENTRY_PERMIT_HELD)
			.as(FindingVariant.IN_SPECIAL_PERIOD)
			.due(Stay.endOfSpecialPeriod(person));
	}

}
