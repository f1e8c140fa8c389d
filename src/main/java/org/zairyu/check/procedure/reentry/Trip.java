package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.ReentryBar;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.TravelPlan;

/** Facts of a journey that several rows need. */
final class Trip {

	private Trip() {
	}

	static boolean isForGood(Situation person) {
		return person.travelPlan() == TravelPlan.FOR_GOOD;
	}

	static boolean isReturn(Situation person) {
		return person.travelPlan() == TravelPlan.RETURN;
	}

	static boolean hasLeft(Situation person) {
		return person.departsOn().isBefore(person.asOf());
	}

	/** The day before the flight. */
	static LocalDate eve(Situation person) {
		return person.departsOn().minusDays(1);
	}

	/** The last day of special re-entry: one year, or two (ICRRA 26-2(2); SPA 23(2)). */
	static LocalDate specialReentryEnds(Situation person) {
		return person.lawOn(person.departsOn())
			.end(Residence.isSpecialPermanent(person) ? Parameter.SPECIAL_REENTRY_SPECIAL_PERMANENT
					: Parameter.SPECIAL_REENTRY);
	}

	/** The longest that a permit given today can run (ICRRA 26(3); SPA 23(1)). */
	static LocalDate longestPermitEnds(Situation person) {
		return person.lawToday()
			.end(Residence.isSpecialPermanent(person) ? Parameter.REENTRY_PERMIT_SPECIAL_PERMANENT
					: Parameter.REENTRY_PERMIT);
	}

	static boolean isLong(Situation person) {
		return person.returnsOn().isAfter(specialReentryEnds(person));
	}

	/**
	 * Kept out of special re-entry (ICRRA 26-2(1), ER 29-4): the ordinary permit is
	 * needed.
	 */
	static boolean excludedFromSpecialReentry(Situation person) {
		return person.is(Status.TEMPORARY_VISITOR) || Residence.isShortStay(person)
				|| person.barred(ReentryBar.REVOCATION) || person.barred(ReentryBar.REFUGEE_APPLICANT)
				|| person.barred(ReentryBar.PUBLIC_INTEREST) || isWithoutCard(person);
	}

	private static boolean isWithoutCard(Situation person) {
		return Residence.registers(person) && (person.card() == Card.LOST || person.card() == Card.NONE);
	}

	static FindingVariant wording(Situation person) {
		return Residence.isSpecialPermanent(person) ? FindingVariant.SPECIAL_PERMANENT_RESIDENT : FindingVariant.USUAL;
	}

}
