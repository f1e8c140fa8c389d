package org.zairyu.check.procedure;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * A lost card (紛失等による在留カードの再交付, ICRRA 19-12; SPA 13 for the certificate, at the
 * municipality).
 */
public final class LostCard implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.registers(person) || person.card() != Card.LOST) {
			return false;
		}
		FindingBuilder reissue = conclusion.add(FindingCode.REISSUE_CARD)
			.due(person.lawOn(person.lostKnownOn()).lastDay(notice(person)))
			.bring(Document.CARD_REISSUE_APPLICATION)
			.bring(Document.POLICE_REPORT)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT);
		if (Residence.isSpecialPermanent(person)) {
			reissue.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT).at(Place.MUNICIPALITY);
		}
		return true;
	}

	private static Parameter notice(Situation person) {
		return Residence.isSpecialPermanent(person) ? Parameter.CARD_LOSS_NOTICE_SPECIAL_PERMANENT
				: Parameter.CARD_LOSS_NOTICE;
	}

}
