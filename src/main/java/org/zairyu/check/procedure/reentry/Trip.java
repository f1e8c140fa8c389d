package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Card;
import org.zairyu.check.situation.ReentryBar;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms.Work;
import org.zairyu.check.situation.TravelPlan;

/** Facts of a journey that several rows need. */
public final class Trip {

	private Trip() {
	}

	static boolean isForGood(Situation person) {
		return person.trip().plan() == TravelPlan.FOR_GOOD;
	}

	static boolean isReturn(Situation person) {
		return person.trip().plan() == TravelPlan.RETURN;
	}

	static boolean hasLeft(Situation person) {
		return person.trip().departsOn().isBefore(person.asOf());
	}

	/** The day before the flight. */
	static LocalDate eve(Situation person) {
		return person.trip().departsOn().minusDays(1);
	}

	/**
	 * Whether the activity of the status ends; work without limits is no such activity.
	 */
	static boolean endsActivity(Situation person) {
		return person.terms().work() != Work.UNRESTRICTED && !person.trip().sameActivityAfterReturn();
	}

	/** The last day of special re-entry: one year, or two (ICRRA 26-2(2); SPA 23(2)). */
	static LocalDate specialReentryEnds(Situation person) {
		return person.lawOn(person.trip().departsOn())
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
		return person.trip().returnsOn().isAfter(specialReentryEnds(person));
	}

	/** The ordinary permit that runs at the departure, though it may end on the trip. */
	static Optional<LocalDate> permitAtDeparture(Situation person) {
		LocalDate departs = person.trip().departsOn();
		return person.trip().reentryPermitUntil().filter((until) -> !until.isBefore(departs));
	}

	/** The ordinary permit that runs to the return. */
	static Optional<LocalDate> permitToReturn(Situation person) {
		LocalDate returns = person.trip().returnsOn();
		return person.trip().reentryPermitUntil().filter((until) -> !until.isBefore(returns));
	}

	/**
	 * Kept out of special re-entry (ICRRA 26-2(1), ER 29-4): the ordinary permit is
	 * needed.
	 */
	static boolean excludedFromSpecialReentry(Situation person) {
		return isTooShortStay(person) || person.trip().barred(ReentryBar.REVOCATION)
				|| person.trip().barred(ReentryBar.REFUGEE_APPLICANT)
				|| person.trip().barred(ReentryBar.PUBLIC_INTEREST) || isWithoutCard(person);
	}

	/** Too short a stay for special re-entry, whatever the status (ICRRA 26-2(1)). */
	private static boolean isTooShortStay(Situation person) {
		return person.is(Status.TEMPORARY_VISITOR) || !person.period().makesResident();
	}

	private static boolean isWithoutCard(Situation person) {
		return Residence.registers(person) && (person.card() == Card.LOST || person.card() == Card.NONE);
	}

	/**
	 * Whether an extension or change that was filed in time is undecided and its special
	 * period matters to the trip (ICRRA 20(6), 21(4)). While today and the return lie
	 * within the stay nobody is asked.
	 */
	static boolean isPending(Situation person) {
		if (person.indefinite()) {
			return false;
		}
		if (!person.asOf().isAfter(person.expiresOn())) {
			return person.trip().returnsOn().isAfter(person.expiresOn()) && person.extensionOrChangePending()
					&& person.period().allowsSpecialPeriod();
		}
		return switch (Stay.of(person)) {
			case SPECIAL_PERIOD, OVER_AFTER_SPECIAL_PERIOD -> true;
			case OPEN, CLOSING, OVER, OVER_WITHOUT_SPECIAL_PERIOD -> false;
		};
	}

	/**
	 * Returns the last day to be back with the status alive: the end of the permission to
	 * come back, or that of the stay if it is earlier (ICRRA 26(3), 26(4), 26-2(2)). It
	 * is the same day before the departure and after it.
	 */
	public static LocalDate lastReturn(Situation person) {
		LocalDate permission = permitAtDeparture(person)
			.orElseGet(() -> isTooShortStay(person) ? person.trip().departsOn() : specialReentryEnds(person));
		LocalDate stay = lastDayOfStay(person);
		return (stay != null && stay.isBefore(permission)) ? stay : permission;
	}

	private static @Nullable LocalDate lastDayOfStay(Situation person) {
		if (!isPending(person)) {
			return person.indefinite() ? null : person.expiresOn();
		}
		LocalDate end = Stay.endOfSpecialPeriod(person);
		return person.asOf().isAfter(end) ? Stay.latestEndOfSpecialPeriod(person) : end;
	}

	/** Whether a row of a trip that outlasts the stay has decided. */
	static boolean outlastsStay(AssessmentBuilder conclusion) {
		return conclusion.has(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS)
				|| conclusion.has(FindingCode.RETURN_BEFORE_EXPIRY);
	}

	static FindingVariant wording(Situation person) {
		return Residence.isSpecialPermanent(person) ? FindingVariant.SPECIAL_PERMANENT_RESIDENT : FindingVariant.USUAL;
	}

}
