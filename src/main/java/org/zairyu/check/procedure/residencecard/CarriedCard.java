package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** Carrying the card (携帯義務, ICRRA 23(2), (5)). */
final class CarriedCard implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person) || person.card() != Card.HELD
				|| !person.hasReachedAge(Parameter.CARD_CARRYING_AGE)) {
			return;
		}
		conclusion.add(FindingCode.CARRY_RESIDENCE_CARD).cite(Parameter.CARD_NOT_CARRIED_FINE);
	}

}
