package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * A trip that ends in the special period (特例期間, ICRRA 20(6)): back before it ends, and
 * able to collect the decision.
 */
final class SpecialPeriodTrip implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Stay.inSpecialPeriod(person) && !returnsInSpecialPeriod(person)) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS).due(Stay.endOfSpecialPeriod(person));
		return true;
	}

	private static boolean returnsInSpecialPeriod(Situation person) {
		return !person.indefinite() && person.returnsOn().isAfter(person.expiresOn())
				&& !person.returnsOn().isAfter(Stay.endOfSpecialPeriod(person)) && person.extensionOrChangePending()
				&& person.stayAllowsSpecialPeriod();
	}

}
