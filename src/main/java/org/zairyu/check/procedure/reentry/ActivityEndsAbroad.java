package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The way back is open though the activity of the status ends: the stay goes on, but a
 * change is due, and an activity left for long can cost the status (ICRRA 22-4(1)).
 */
final class ActivityEndsAbroad implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.SPECIAL_REENTRY) && !conclusion.has(FindingCode.REENTRY_PERMIT_HELD)
				|| !Trip.endsActivity(person)) {
			return;
		}
		conclusion.add(FindingCode.ACTIVITY_ENDS_ABROAD);
	}

}
