package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** A card that should be there (ICRRA 19-3, 19-6). */
final class CardIsMissing implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.card() != Card.NONE) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.CARD_MISSING);
		return true;
	}

}
