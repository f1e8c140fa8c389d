package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.LostCard;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/**
 * A lost card is reissued before the flight; abroad it cannot be (ICRRA 19-12).
 */
final class LostCardBeforeTrip implements Rule {

	private final Rule lostCard = new LostCard();

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		return !Trip.hasLeft(person) && this.lostCard.apply(person, conclusion);
	}

}
