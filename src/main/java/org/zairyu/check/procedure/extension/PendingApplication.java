package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * An extension or change is filed already.
 */
final class PendingApplication implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.extensionOrChangePending()) {
			return false;
		}
		conclusion.decide(Verdict.AVAILABLE);
		conclusion.add(FindingCode.APPLICATION_PENDING);
		return true;
	}

}
