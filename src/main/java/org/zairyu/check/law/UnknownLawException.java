package org.zairyu.check.law;

import java.time.LocalDate;

/** Thrown when the law files do not cover a day. */
public class UnknownLawException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate date;

	public UnknownLawException(LocalDate date) {
		super("the law of " + date + " is not known here");
		this.date = date;
	}

	public LocalDate date() {
		return this.date;
	}

}
