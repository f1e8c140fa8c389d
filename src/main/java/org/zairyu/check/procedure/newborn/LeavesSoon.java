package org.zairyu.check.procedure.newborn;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** A baby may stay without a status for a time (ICRRA 22-2(1)). */
final class LeavesSoon implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().babyLeavesSoon()) {
			return false;
		}
		LocalDate last = person.lawOn(person.events().bornOn()).lastDay(Parameter.TIME_WITHOUT_STATUS);
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.BABY_MAY_LEAVE_WITHOUT_STATUS)
			.due(last.isBefore(person.asOf()) ? null : last)
			.cite(Parameter.STATUS_ACQUISITION);
		return true;
	}

}
