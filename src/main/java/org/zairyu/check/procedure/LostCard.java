package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * A lost card (紛失等による在留カードの再交付, ICRRA 19-12; SPA 13 for the certificate, at the
 * municipality).
 */
public final class LostCard implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!isLost(person)) {
			return;
		}
		reissue(person, conclusion).due(lastDay(person));
	}

	/** Whether a card or certificate that the person had is lost. */
	public static boolean isLost(Situation person) {
		return Residence.registers(person) && person.card() == Card.LOST;
	}

	/** Returns the last day of the term to apply for a new one. */
	public static LocalDate lastDay(Situation person) {
		return person.lawOn(person.lostKnownOn())
			.lastDay(Residence.isSpecialPermanent(person) ? Parameter.CARD_LOSS_NOTICE_SPECIAL_PERMANENT
					: Parameter.CARD_LOSS_NOTICE);
	}

	/** Begins the finding, without a date. */
	public static FindingBuilder reissue(Situation person, AssessmentBuilder conclusion) {
		FindingBuilder reissue = conclusion.add(FindingCode.REISSUE_CARD)
			.bring(Document.CARD_REISSUE_APPLICATION)
			.bring(Document.POLICE_REPORT)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT);
		return Residence.isSpecialPermanent(person)
				? reissue.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT).at(Place.MUNICIPALITY) : reissue;
	}

}
