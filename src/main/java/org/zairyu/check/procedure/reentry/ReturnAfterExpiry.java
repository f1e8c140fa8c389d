package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * No re-entry permission outlasts the period of stay (ICRRA 26(3), 26-2(2)).
 */
final class ReturnAfterExpiry implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Stay.endsBefore(person.returnsOn(), person)) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(Code.RETURN_BEFORE_EXPIRY).due(Stay.end(person));
		return true;
	}

}
