package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Students are judged by attendance and enrolment (guideline; D20).
 */
final class StudentRecord implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!conclusion.has(Code.APPLY_EXTENSION) || !person.is(Status.STUDENT)) {
			return false;
		}
		boolean low = person.lowAttendance();
		if (low) {
			conclusion.add(Code.LOW_ATTENDANCE);
			conclusion.restrict();
		}
		boolean ended = !person.enrolled();
		if (ended) {
			conclusion.add(Code.ENROLMENT_ENDED);
			conclusion.restrict();
		}
		return low || ended;
	}

}
