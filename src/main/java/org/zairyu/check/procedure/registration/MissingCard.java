package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/** A resident who should have a card (ICRRA 19-3) and has none. */
final class MissingCard implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Residence.isResident(person) || person.card() != Card.NONE) {
			return false;
		}
		conclusion.add(Code.CARD_MISSING);
		return true;
	}

}
