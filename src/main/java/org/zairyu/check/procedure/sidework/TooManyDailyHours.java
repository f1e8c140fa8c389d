package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * More than 8 hours on a day of a school vacation (ER 19(5)(i); D29).
 */
final class TooManyDailyHours implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.sideWork().schoolVacation()
				|| person.sideWork().dailyHoursAgainst(Parameter.SIDE_WORK_VACATION_DAILY) <= 0) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.OVER_DAILY_LIMIT).cite(Parameter.UNPERMITTED_WORK_FINE);
		return true;
	}

}
