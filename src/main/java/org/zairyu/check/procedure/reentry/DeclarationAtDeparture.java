package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Paper;
import org.zairyu.check.procedure.Papers;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * Special re-entry holds only if it is declared at departure (ER 29-2; D15).
 */
final class DeclarationAtDeparture implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!conclusion.has(Code.SPECIAL_REENTRY) && !inSpecialPeriod(person, conclusion)) {
			return false;
		}
		conclusion.add(Code.DECLARE_AT_DEPARTURE)
			.due(person.departsOn())
			.bring(Paper.PASSPORT)
			.bringAny(Papers.heldCard(person));
		return true;
	}

	private static boolean inSpecialPeriod(Situation person, Conclusion conclusion) {
		return conclusion.has(Code.RETURN_BEFORE_SPECIAL_PERIOD_ENDS)
				&& !person.returnsOn().isAfter(Stay.endOfSpecialPeriod(person))
				&& !Trip.excludedFromSpecialReentry(person);
	}

}
