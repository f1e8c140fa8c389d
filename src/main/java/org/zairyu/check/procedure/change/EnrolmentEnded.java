package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * A student who has left the school or is on leave changes soon (ICRRA 22-4(1)(vi)).
 */
final class EnrolmentEnded implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_STATUS_CHANGE) || !person.is(Status.STUDENT) || person.enrolled()) {
			return;
		}
		conclusion.add(FindingCode.ENROLMENT_ENDED).as(FindingVariant.IN_CHANGE);
	}

}
