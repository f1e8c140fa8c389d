package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** A card that is sent after the address notice (在留カード後日交付). */
final class CardToCome implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.card() != Card.ISSUED_LATER) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.CARD_WILL_BE_SENT);
		return true;
	}

}
