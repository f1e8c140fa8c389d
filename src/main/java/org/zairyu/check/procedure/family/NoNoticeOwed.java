package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** Nobody else owes a notice about a spouse. */
final class NoNoticeOwed implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.FAMILY_NOTICE_NOT_REQUIRED);
		return true;
	}

}
