package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** Immigration knows of the end of the marriage. */
final class NoticeDone implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Marriage.noticeOwed(person) || !person.events().familyNotified()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.FAMILY_NOTICE_DONE);
		return true;
	}

}
