package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** A resident who should have a card (ICRRA 19-3) and has none. */
final class MissingCard implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person) || person.card() != Card.NONE) {
			return;
		}
		conclusion.add(FindingCode.CARD_MISSING);
	}

}
