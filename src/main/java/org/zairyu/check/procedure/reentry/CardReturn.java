package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * Who leaves without permission to re-enter hands the card in at departure (ICRRA
 * 19-15(2)).
 */
final class CardReturn implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.isForGood(person) || !Residence.registers(person) || person.card() != Card.HELD) {
			return;
		}
		conclusion.add(FindingCode.RETURN_CARD_AT_DEPARTURE).due(person.trip().departsOn());
	}

}
