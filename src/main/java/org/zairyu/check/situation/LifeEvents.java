package org.zairyu.check.situation;

import java.time.LocalDate;

/**
 * What happened to a person at work or school, in the family and to the card. Part of a
 * {@link Situation}, which records what is read.
 */
public final class LifeEvents {

	private final Situation person;

	LifeEvents(Situation person) {
		this.person = person;
	}

	private LocalDate pastDay(Question question) {
		LocalDate day = this.person.day(question);
		if (day.isAfter(this.person.asOf())) {
			throw new InvalidAnswer(question, "in-the-future");
		}
		return day;
	}

	public AffiliationEvent affiliation() {
		return (AffiliationEvent) this.person.read(Question.AFFILIATION_EVENT);
	}

	/** Left, and joined no other organisation. */
	public boolean onlyLeft() {
		return affiliation() == AffiliationEvent.LEFT;
	}

	public boolean left() {
		return onlyLeft() || affiliation() == AffiliationEvent.LEFT_AND_JOINED;
	}

	public boolean joined() {
		return affiliation() == AffiliationEvent.JOINED || affiliation() == AffiliationEvent.LEFT_AND_JOINED;
	}

	public LocalDate leftOn() {
		return this.person.day(Question.AFFILIATION_LEFT_ON);
	}

	public LocalDate joinedOn() {
		return this.person.day(Question.AFFILIATION_JOINED_ON);
	}

	public boolean joiningPermitted() {
		return this.person.yes(Question.JOINING_PERMITTED);
	}

	public LocalDate organisationChangedOn() {
		return pastDay(Question.ORGANISATION_CHANGED_ON);
	}

	/** Immigration was told of every day that is past. */
	public boolean affiliationNotified() {
		return this.person.yes(Question.AFFILIATION_NOTIFIED);
	}

	public boolean insuredOtherwise() {
		return this.person.yes(Question.INSURED_OTHERWISE);
	}

	public FamilyEvent family() {
		return (FamilyEvent) this.person.read(Question.FAMILY_EVENT);
	}

	public boolean marriageEnded() {
		return family() == FamilyEvent.DIVORCED || family() == FamilyEvent.SPOUSE_DIED;
	}

	public LocalDate familyEventOn() {
		return pastDay(Question.FAMILY_EVENT_ON);
	}

	/** The status rests on being a spouse, not a child. */
	public boolean restsOnMarriage() {
		return this.person.read(Question.FAMILY_TIE) == FamilyTie.SPOUSE;
	}

	public boolean familyNotified() {
		return this.person.yes(Question.FAMILY_NOTIFIED);
	}

	public LocalDate bornOn() {
		return pastDay(Question.BORN_ON);
	}

	public BabyParents babyParents() {
		return (BabyParents) this.person.read(Question.BABY_PARENTS);
	}

	public boolean birthRegistered() {
		return this.person.yes(Question.BIRTH_REGISTERED);
	}

	public boolean babyStatusApplied() {
		return this.person.yes(Question.BABY_STATUS_APPLIED);
	}

	public boolean babyLeavesSoon() {
		return this.person.yes(Question.BABY_LEAVES_WITHIN_60_DAYS);
	}

	public CardEvent card() {
		return (CardEvent) this.person.read(Question.CARD_EVENT);
	}

	public LocalDate detailsChangedOn() {
		return pastDay(Question.DETAILS_CHANGED_ON);
	}

}
