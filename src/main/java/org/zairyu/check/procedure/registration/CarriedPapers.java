package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * Carrying the card or passport (携帯義務, ICRRA 23(1), (2), (5)). Special permanent
 * residents need not carry their certificate (SPA 17).
 */
final class CarriedPapers implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (Residence.isSpecialPermanent(person)) {
			return;
		}
		boolean resident = Residence.isResident(person);
		if (!person.hasReachedAge(Parameter.CARD_CARRYING_AGE)) {
			if (resident) {
				conclusion.add(FindingCode.CARD_CARRY_EXEMPT);
			}
		}
		else if (resident && person.card() == Card.HELD) {
			conclusion.add(FindingCode.CARRY_RESIDENCE_CARD).cite(Parameter.CARD_NOT_CARRIED_FINE);
		}
		else {
			conclusion.add(FindingCode.CARRY_PASSPORT);
		}
	}

}
