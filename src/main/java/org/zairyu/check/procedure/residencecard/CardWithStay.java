package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.CardRenewal;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** A card that ends with the stay (ICRRA 19-5(1)). */
final class CardWithStay implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.registers(person) || person.card() != Card.HELD || person.indefinite()) {
			return;
		}
		if (CardRenewal.hasOwnLastDay(person) && person.cardValidUntil().isBefore(person.expiresOn())) {
			return;
		}
		FindingBuilder end = conclusion.add(FindingCode.CARD_ENDS_WITH_STAY).due(Stay.end(person));
		if (Stay.of(person) == Stay.CLOSING) {
			end.acceptedUntil(Stay.lastDayToFile(person));
		}
	}

}
