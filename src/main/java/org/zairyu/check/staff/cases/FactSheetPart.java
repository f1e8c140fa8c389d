package org.zairyu.check.staff.cases;

import java.util.Locale;

import org.zairyu.check.situation.Question;

/** A part of the fact sheet, by its last question in the order of pages. */
enum FactSheetPart {

	PERSON(Question.CARD), ADDRESS(Question.ADDRESS_NOTIFIED), TRAVEL(Question.REENTRY_PERMIT_UNTIL),
	STAY(Question.STARTED_NEW_ACTIVITY), SIDE_WORK(Question.HINDERS_MAIN_ACTIVITY);

	private final Question last;

	FactSheetPart(Question last) {
		this.last = last;
	}

	static FactSheetPart of(Question question) {
		for (FactSheetPart part : values()) {
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
