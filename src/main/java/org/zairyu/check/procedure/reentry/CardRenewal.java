package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.Situation;

/**
 * The card of a stay without a last day ends on the trip: it is renewed early
 * (在留カードの有効期間の更新, ICRRA 19-11(2); SPA 12), since abroad it cannot be.
 */
final class CardRenewal implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.indefinite() || Trip.hasLeft(person) || Trip.isForGood(person)
				|| conclusion.is(Verdict.NOT_AVAILABLE) || !endsOnTrip(person)) {
			return;
		}
		FindingBuilder renewal = conclusion.add(FindingCode.RENEW_CARD)
			.as(FindingVariant.BEFORE_TRIP)
			.as(FindingKind.STEP)
			.dueBefore(Trip.eve(person))
			.bring(Document.CARD_RENEWAL_APPLICATION)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person));
		if (Residence.isSpecialPermanent(person)) {
			renewal.at(Place.MUNICIPALITY);
		}
		if (conclusion.is(Verdict.NOT_NEEDED)) {
			conclusion.decide(Verdict.REQUIRED);
		}
	}

	private static boolean endsOnTrip(Situation person) {
		return Residence.registers(person) && person.card() == Card.HELD
				&& person.cardValidUntil().isBefore(person.trip().returnsOn());
	}

}
