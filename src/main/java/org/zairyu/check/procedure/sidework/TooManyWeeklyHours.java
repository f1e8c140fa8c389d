package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.SideWorkPermission;
import org.zairyu.check.situation.Situation;

/**
 * More than 28 hours in seven days: beyond a comprehensive permission (ER 19(5)(i)); with
 * an individual one against the agency page only (D28).
 */
final class TooManyWeeklyHours implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.sideWork().schoolVacation()
				|| person.sideWork().weeklyHoursAgainst(Parameter.SIDE_WORK_WEEKLY) <= 0) {
			return false;
		}
		if (SideWorkFacts.isComprehensiveType(person)
				&& person.sideWork().permission() != SideWorkPermission.INDIVIDUAL) {
			conclusion.decide(Verdict.NOT_AVAILABLE);
			conclusion.add(FindingCode.OVER_WEEKLY_LIMIT)
				.cite(Parameter.UNPERMITTED_WORK_FINE, Parameter.EMPLOYER_FINE);
		}
		else {
			conclusion.decide(Verdict.RESTRICTED);
			// the ordinance limits the hours of a comprehensive permission alone
			conclusion.add(FindingCode.OVER_WEEKLY_LIMIT)
				.as(FindingVariant.GUIDANCE_ONLY)
				.as(FindingKind.CAUTION)
				.citeNoCondition();
		}
		return true;
	}

}
