package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * Exactly at the limit: lawful ("or less"), but not "less than" as the agency page says
 * (D28).
 */
final class HoursAtLimit implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion)) {
			return;
		}
		boolean vacation = person.sideWork().schoolVacation();
		int against = vacation ? person.sideWork().dailyHoursAgainst(Parameter.SIDE_WORK_VACATION_DAILY)
				: person.sideWork().weeklyHoursAgainst(Parameter.SIDE_WORK_WEEKLY);
		if (against != 0) {
			return;
		}
		conclusion.add(FindingCode.AT_THE_LIMIT).as(vacation ? FindingVariant.IN_VACATION : FindingVariant.USUAL);
		conclusion.restrict();
	}

}
