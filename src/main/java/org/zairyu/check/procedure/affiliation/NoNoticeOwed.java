package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Who owes no notice: not a mid-to-long-term resident, or a status without one (ICRRA
 * 19-16).
 */
final class NoNoticeOwed implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (NamedDays.noticeOwed(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.AFFILIATION_NOTICE_NOT_REQUIRED);
		return true;
	}

}
