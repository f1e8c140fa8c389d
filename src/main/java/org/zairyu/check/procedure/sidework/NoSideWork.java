package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/**
 * Statuses for which permission is not given in practice.
 */
final class NoSideWork implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.terms().sideWork() != StatusTerms.SideWork.NOT_AVAILABLE) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.SIDE_WORK_NOT_AVAILABLE).cite(Parameter.UNPERMITTED_WORK_FINE);
		return true;
	}

}
