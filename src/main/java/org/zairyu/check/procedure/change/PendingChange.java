package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * A change is filed already.
 */
final class PendingChange implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!person.applications().contains(Application.CHANGE)) {
			return false;
		}
		conclusion.decide(Verdict.AVAILABLE);
		conclusion.add(Code.APPLICATION_PENDING);
		return true;
	}

}
