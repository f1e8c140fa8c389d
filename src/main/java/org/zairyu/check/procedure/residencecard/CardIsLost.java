package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.LostCard;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** A lost card is applied for anew, as in registration. */
final class CardIsLost implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!LostCard.isLost(person)) {
			return false;
		}
		new LostCard().apply(person, conclusion);
		conclusion.decide(Verdict.REQUIRED);
		return true;
	}

}
