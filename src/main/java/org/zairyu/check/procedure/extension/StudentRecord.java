package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Students are judged by attendance and enrolment (guideline; D20).
 */
final class StudentRecord implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !person.is(Status.STUDENT)) {
			return;
		}
		if (person.lowAttendance()) {
			conclusion.add(FindingCode.LOW_ATTENDANCE);
			conclusion.restrict();
		}
		if (!person.enrolled()) {
			conclusion.add(FindingCode.ENROLMENT_ENDED);
			conclusion.restrict();
		}
	}

}
