package org.zairyu.check.casework.sheet;

import java.util.Locale;

import org.zairyu.check.situation.Question;

/** A part of the fact sheet, by its last question in the order of pages. */
enum Part {

	PERSON(Question.CARD), ADDRESS(Question.ADDRESS_NOTIFIED), TRAVEL(Question.REENTRY_PERMIT_UNTIL),
	STAY(Question.STARTED_NEW_ACTIVITY), SIDE_WORK(Question.HINDERS_MAIN_ACTIVITY);

	private final Question last;

	Part(Question last) {
		this.last = last;
	}

	static Part of(Question question) {
		for (Part part : values()) {
			if (question.compareTo(part.last) <= 0) {
				return part;
			}
		}
		return SIDE_WORK;
	}

	/** The id in the keys of messages, in kebab-case. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
