package org.zairyu.check.situation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The move of a person to an address. Part of a {@link Situation}, which records what is
 * read.
 */
public final class AddressFacts {

	private final Situation person;

	AddressFacts(Situation person) {
		this.person = person;
	}

	public AddressEvent event() {
		return (AddressEvent) this.person.read(Question.ADDRESS_EVENT);
	}

	public LocalDate date() {
		return this.person.day(Question.ADDRESS_DATE);
	}

	public LocalDate landedOn() {
		return this.person.day(Question.LANDED_ON);
	}

	public Optional<LocalDate> leftOn() {
		return this.person.dayOrNone(Question.LEFT_ON);
	}

	/** Notified at the municipality of the new address; a future move cannot be. */
	public boolean notified() {
		return !date().isAfter(this.person.asOf()) && this.person.yes(Question.ADDRESS_NOTIFIED);
	}

}
