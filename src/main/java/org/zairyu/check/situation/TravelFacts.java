package org.zairyu.check.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The trip that a person plans or has begun. Part of a {@link Situation}, which records
 * what is read.
 */
public final class TravelFacts {

	private final Situation person;

	TravelFacts(Situation person) {
		this.person = person;
	}

	public TravelPlan plan() {
		return (TravelPlan) this.person.read(Question.TRAVEL_PLAN);
	}

	public LocalDate departsOn() {
		return this.person.day(Question.DEPARTS_ON);
	}

	public LocalDate returnsOn() {
		LocalDate departs = departsOn();
		LocalDate returns = this.person.day(Question.RETURNS_ON);
		if (returns.isBefore(departs)) {
			throw new InvalidAnswer(Question.RETURNS_ON, "before-departure");
		}
		return returns;
	}

	@SuppressWarnings("unchecked")
	public boolean barred(ReentryBar bar) {
		return ((Set<ReentryBar>) this.person.read(Question.REENTRY_BARS)).contains(bar);
	}

	public boolean sameActivityAfterReturn() {
		return this.person.yes(Question.SAME_ACTIVITY_AFTER_RETURN);
	}

	public boolean passportValid() {
		return this.person.yes(Question.PASSPORT_VALID);
	}

	public Optional<LocalDate> reentryPermitUntil() {
		return this.person.dayOrNone(Question.REENTRY_PERMIT_UNTIL);
	}

}
