package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * A card or certificate with a last day of its own (有効期間の更新, ICRRA 19-11; SPA 12): that
 * of a stay without a last day, and one that ends at an age before the stay does.
 */
public final class CardRenewal implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!hasOwnLastDay(person)) {
			return;
		}
		LocalDate ends = person.cardValidUntil();
		if (!person.indefinite() && !ends.isBefore(person.expiresOn())) {
			return;
		}
		boolean adult = person.hasReachedAge(Parameter.PHOTO_AGE);
		LocalDate opens = ends.minus(person.lawToday().term(window(person, adult)));
		FindingBuilder renewal = conclusion.add(FindingCode.RENEW_CARD)
			.opens(opens)
			.due(ends)
			.cite(Parameter.CARD_DUTY_FINE, Parameter.PERMANENT_RESIDENCE_GROUNDS)
			.bring(Document.CARD_RENEWAL_APPLICATION)
			.bringAny(adult ? Document.PHOTO : null)
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person));
		if (Residence.isSpecialPermanent(person)) {
			renewal.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT).at(Place.MUNICIPALITY);
		}
		if (!opens.isAfter(person.asOf())) {
			conclusion.require();
		}
	}

	private static Parameter window(Situation person, boolean adult) {
		if (Residence.isSpecialPermanent(person)) {
			return adult ? Parameter.CARD_RENEWAL_SPECIAL_PERMANENT : Parameter.CARD_RENEWAL_SPECIAL_PERMANENT_UNDER_16;
		}
		return adult ? Parameter.CARD_RENEWAL : Parameter.CARD_RENEWAL_UNDER_16;
	}

	/** Whether the card is held and its last day is not simply that of the stay. */
	public static boolean hasOwnLastDay(Situation person) {
		return Residence.registers(person) && person.card() == Card.HELD
				&& (person.indefinite() || !person.hasReachedAge(Parameter.PHOTO_AGE));
	}

}
