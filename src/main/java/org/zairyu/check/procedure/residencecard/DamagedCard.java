package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.CardEvent;
import org.zairyu.check.situation.Situation;

/** A damaged card or a dead chip (汚損等による再交付, ICRRA 19-13; SPA 14). */
final class DamagedCard implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().card() != CardEvent.DAMAGED) {
			return false;
		}
		conclusion.decide(Verdict.AVAILABLE);
		FindingBuilder step = conclusion.add(FindingCode.REPLACE_CARD)
			.bring(Document.CARD_REISSUE_APPLICATION)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person));
		if (Residence.isSpecialPermanent(person)) {
			step.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT).at(Place.MUNICIPALITY);
		}
		return true;
	}

}
