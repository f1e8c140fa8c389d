package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Designation;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * What some designations allow: job hunters are extended once, preparation for departure
 * ends with departure.
 */
final class DesignationNotes implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !person.is(Status.DESIGNATED_ACTIVITIES)) {
			return;
		}
		if (person.isDesignated(Designation.JOB_HUNTING)) {
			conclusion.add(FindingCode.EXTENSION_ONCE_ONLY).as(FindingVariant.JOB_HUNTING);
		}
		else if (person.isDesignated(Designation.DEPARTURE_PREPARATION)) {
			conclusion.add(FindingCode.DEPARTURE_PREPARATION_ENDS);
			conclusion.restrict();
		}
	}

}
