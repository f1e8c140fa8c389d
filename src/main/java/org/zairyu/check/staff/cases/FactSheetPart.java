package org.zairyu.check.staff.cases;

import java.util.Locale;

import org.zairyu.check.situation.Question;

/** A part of the fact sheet. */
enum FactSheetPart {

	PERSON, ADDRESS, TRAVEL, STAY, SIDE_WORK;

	/** Returns the part that a question belongs to. */
	static FactSheetPart of(Question question) {
		return switch (question) {
			case TOPICS, STATUS, DESIGNATION, PERIOD_OF_STAY, EXPIRES_ON, APPLICATIONS, FILED_ON, AGE, CARD,
					CARD_VALID_UNTIL ->
				PERSON;
			case LOST_KNOWN_ON, ADDRESS_EVENT, ADDRESS_DATE, LANDED_ON, LEFT_ON, ADDRESS_NOTIFIED -> ADDRESS;
			case TRAVEL_PLAN, DEPARTS_ON, RETURNS_ON, REENTRY_BARS, SAME_ACTIVITY_AFTER_RETURN, PASSPORT_VALID,
					REENTRY_PERMIT_UNTIL ->
				TRAVEL;
			case SAME_ACTIVITY, EXTENSIONS_GRANTED, ATTENDANCE, ENROLLED, EXTENSION_REASON, CHANGE_REASON, UNAVOIDABLE,
					NEW_STATUS, STATUS_BASIS_CONTINUES, STARTED_NEW_ACTIVITY ->
				STAY;
			case SIDE_WORK_PERMISSION, EMPLOYER_DECIDED, WEEKLY_HOURS, SCHOOL_VACATION, DAILY_HOURS, AMUSEMENT_BUSINESS,
					HINDERS_MAIN_ACTIVITY ->
				SIDE_WORK;
		};
	}

	/** Returns the id in the keys of messages, in kebab-case. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
