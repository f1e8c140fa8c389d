package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Abroad longer than special re-entry lasts (ICRRA 26(1)).
 */
final class PermitNeeded implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(Code.REENTRY_PERMIT_NEEDED).as(Trip.wording(person));
		return true;
	}

}
