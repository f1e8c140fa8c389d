package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms.Work;

/**
 * Appended table 2 and special permanent residents work freely (ICRRA 19(1); D31).
 */
final class UnrestrictedWork implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.terms().work() != Work.UNRESTRICTED) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.PERMISSION_NOT_NEEDED);
		return true;
	}

}
