package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Students are judged by attendance and enrolment (guideline; D20).
 */
final class StudentRecord implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !person.is(Status.STUDENT)) {
			return false;
		}
		boolean low = person.lowAttendance();
		if (low) {
			conclusion.add(FindingCode.LOW_ATTENDANCE);
			conclusion.restrict();
		}
		boolean ended = !person.enrolled();
		if (ended) {
			conclusion.add(FindingCode.ENROLMENT_ENDED);
			conclusion.restrict();
		}
		return low || ended;
	}

}
