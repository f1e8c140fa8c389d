package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Left for good: the card is sent back (ICRRA 19-15(1)). Whoever left after the last
 * lawful day was still in Japan without a stay.
 */
final class LeftForGood implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.hasLeft(person) || !Trip.isForGood(person)) {
			return false;
		}
		boolean inTime = hasLeftInTime(person);
		conclusion.decide(inTime ? Verdict.NOT_NEEDED : Verdict.RESTRICTED);
		conclusion.add(FindingCode.ALREADY_LEFT)
			.due(person.lawOn(person.trip().departsOn()).lastDay(Parameter.CARD_RETURN));
		if (!inTime) {
			conclusion.add(FindingCode.PERIOD_EXPIRED)
				.as(FindingVariant.LEFT_LATE)
				.as(FindingKind.CAUTION)
				.due(person.expiresOn())
				.cite(Parameter.OVERSTAY_FINE)
				.neverOverdue();
		}
		conclusion.close();
		return true;
	}

	private static boolean hasLeftInTime(Situation person) {
		return person.indefinite() || !person.trip().departsOn().isAfter(person.expiresOn())
				|| Trip.isPending(person) && !person.trip().departsOn().isAfter(Stay.endOfSpecialPeriod(person));
	}

}
