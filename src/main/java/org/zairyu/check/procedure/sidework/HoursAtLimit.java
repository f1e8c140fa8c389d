package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Wording;
import org.zairyu.check.situation.Situation;

/**
 * Exactly at the limit: lawful ("or less"), but not "less than" as the agency page says
 * (D28).
 */
final class HoursAtLimit implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Job.isPossible(conclusion)) {
			return false;
		}
		boolean vacation = person.schoolVacation();
		int against = vacation ? person.dailyHoursAgainst(Parameter.SIDE_WORK_VACATION_DAILY)
				: person.weeklyHoursAgainst(Parameter.SIDE_WORK_WEEKLY);
		if (against != 0) {
			return false;
		}
		conclusion.add(Code.AT_THE_LIMIT).as(vacation ? Wording.IN_VACATION : Wording.USUAL);
		conclusion.restrict();
		return true;
	}

}
