package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The limits on hours (ER 19(5)(i)): 28 in any seven days over all jobs, for students 8 a
 * day in school vacations.
 */
final class HourLimits implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion)) {
			return;
		}
		conclusion.add(FindingCode.WEEKLY_LIMIT).cite(Parameter.SIDE_WORK_WEEKLY);
		if (person.is(Status.STUDENT)) {
			conclusion.add(FindingCode.VACATION_DAILY_LIMIT).cite(Parameter.SIDE_WORK_VACATION_DAILY);
		}
	}

}
