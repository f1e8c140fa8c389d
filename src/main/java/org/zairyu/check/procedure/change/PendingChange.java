package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * A change is filed already.
 */
final class PendingChange implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.applications().contains(Application.CHANGE)) {
			return false;
		}
		conclusion.decide(Verdict.AVAILABLE);
		conclusion.add(FindingCode.APPLICATION_PENDING);
		return true;
	}

}
