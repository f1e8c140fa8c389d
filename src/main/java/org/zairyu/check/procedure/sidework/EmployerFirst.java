package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * An individual permission names the employer, so the employer comes first (ER
 * 19(5)(iii)).
 */
final class EmployerFirst implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (SideWorkFacts.isComprehensiveType(person) || SideWorkFacts.hasPermission(person)
				|| person.sideWork().employerDecided()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.DECIDE_EMPLOYER_FIRST);
		return true;
	}

}
