package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.procedure.Wording;
import org.zairyu.check.situation.Situation;

/**
 * The stay is over: nothing but leaving is left, and that through the immigration office
 * (出国命令, ICRRA 24-3, 55-2).
 */
final class ExpiredStay implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Stay.of(person).isOver()) {
			return false;
		}
		if (Trip.isForGood(person)) {
			conclusion.decide(Verdict.RESTRICTED);
			conclusion.add(Code.PERIOD_EXPIRED).as(Wording.LEAVING).due(person.expiresOn());
			conclusion.add(Code.REPORT_TO_IMMIGRATION);
		}
		else {
			conclusion.decide(Verdict.NOT_AVAILABLE);
			conclusion.add(Code.PERIOD_EXPIRED).due(person.expiresOn());
		}
		conclusion.close();
		return true;
	}

}
