package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/** The permission for side work was for a student who is enrolled (ER 19(5)(i)). */
final class StudentJobs implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().onlyLeft() || !person.is(Status.STUDENT)) {
			return;
		}
		conclusion.add(FindingCode.SIDE_WORK_ENDS).due(person.events().leftOn()).cite(Parameter.UNPERMITTED_WORK_FINE);
	}

}
