package org.zairyu.check.law;

/**
 * Every number, term, age and fee of the law that a rule, a text or a page uses. The
 * values are in {@code src/main/resources/law/*.yaml}, each with the day it took effect.
 */
public enum Parameter {

	FIRST_ADDRESS_NOTICE(Type.DAYS), NEW_RESIDENT_NOTICE(Type.DAYS), CHANGE_OF_ADDRESS_NOTICE(Type.DAYS),
	REVOCATION_FIRST_NOTICE(Type.DAYS), REVOCATION_AFTER_LEAVING(Type.DAYS), CHANGED_PARTICULARS_NOTICE(Type.DAYS),
	CARD_LOSS_NOTICE(Type.DAYS), CARD_LOSS_NOTICE_SPECIAL_PERMANENT(Type.DAYS), CARD_RETURN(Type.DAYS),
	MOVE_OUT_ONLINE_BEFORE(Type.DAYS), MOVE_OUT_ONLINE_AFTER(Type.DAYS),
	CHANGED_PARTICULARS_NOTICE_SPECIAL_PERMANENT(Type.DAYS),

	AFFILIATION_NOTICE(Type.DAYS), SPOUSE_NOTICE(Type.DAYS),
	/** Doing nothing of what the status is for this long is a ground for revocation. */
	REVOCATION_INACTIVE(Type.TERM), REVOCATION_INACTIVE_HIGHLY_SKILLED(Type.TERM), REVOCATION_WITHOUT_SPOUSE(Type.TERM),

	/** The day of birth is counted. */
	BIRTH_NOTICE(Type.DAYS), STATUS_ACQUISITION(Type.DAYS), TIME_WITHOUT_STATUS(Type.DAYS),
	SPECIAL_PERMANENT_ACQUISITION(Type.DAYS), CHILD_ALLOWANCE(Type.DAYS),

	/** How long before its last day a card can be renewed. */
	CARD_RENEWAL(Type.TERM), CARD_RENEWAL_UNDER_16(Type.TERM), CARD_RENEWAL_SPECIAL_PERMANENT(Type.TERM),
	CARD_RENEWAL_SPECIAL_PERMANENT_UNDER_16(Type.TERM),

	CARD_CARRYING_AGE(Type.COUNT), PHOTO_AGE(Type.COUNT), IN_PERSON_AGE(Type.COUNT),

	/** The longest validity of the card of a stay without a last day. */
	CARD_VALIDITY_PERMANENT(Type.TERM),
	/**
	 * The number of the birthday after the issue on which such a card ends; 0 while the
	 * law had no such rule.
	 */
	CARD_BIRTHDAYS(Type.COUNT), CARD_BIRTHDAYS_UNDER_18(Type.COUNT),
	/** How many days before that birthday a card issued under 16 ends. */
	CARD_DAYS_BEFORE_16TH_BIRTHDAY(Type.COUNT),

	/** A stay must be longer than this to make a mid-to-long-term resident. */
	RESIDENT_STAY(Type.TERM),
	/** Abroad this long or longer: overseas move-out. */
	OVERSEAS_MOVE_OUT(Type.TERM),

	SPECIAL_REENTRY(Type.TERM), SPECIAL_REENTRY_SPECIAL_PERMANENT(Type.TERM), REENTRY_PERMIT(Type.TERM),
	REENTRY_PERMIT_SPECIAL_PERMANENT(Type.TERM),

	EXTENSION_WINDOW(Type.TERM),
	/** The shortest granted period for which the window opens early. */
	EXTENSION_WINDOW_STAY(Type.TERM), SPECIAL_PERIOD(Type.TERM),
	/** A granted period of this many days or fewer has no special period. */
	SPECIAL_PERIOD_EXCLUDED(Type.DAYS),
	/** How often the agency's page lets three statuses be extended. */
	EXTENSIONS_IN_GUIDANCE(Type.COUNT),

	/** Capital and full-time staff that Business Manager asks for; 0 before it did. */
	BUSINESS_MANAGER_CAPITAL(Type.YEN), BUSINESS_MANAGER_STAFF(Type.COUNT),

	INSURANCE_NOTICE(Type.DAYS),

	SIDE_WORK_WEEKLY(Type.HOURS), SIDE_WORK_VACATION_DAILY(Type.HOURS),

	LATE_NOTICE_FINE(Type.YEN), LATE_REGISTER_FINE(Type.YEN), CARD_NOT_CARRIED_FINE(Type.YEN), OVERSTAY_FINE(Type.YEN),
	UNPERMITTED_WORK_FINE(Type.YEN), EMPLOYER_FINE(Type.YEN), PASSPORT_NOT_CARRIED_FINE(Type.YEN),
	CARD_DUTY_FINE(Type.YEN),

	/** How many days before the last day of the stay online filing ends. */
	ONLINE_FILING_ENDS_BEFORE(Type.DAYS),

	/** The longest total stay as Specified Skilled Worker (i). */
	SPECIFIED_SKILLED_WORKER_TOTAL(Type.TERM), SPECIFIED_SKILLED_WORKER_TOTAL_AFTER_EXAMINATIONS(Type.TERM),

	/**
	 * A granted stay that counts as the longest when permanent residence is asked for.
	 */
	PERMANENT_RESIDENCE_STAY(Type.TERM),
	/** Grounds to revoke permanent residence for a breach of duties; 0 before the law. */
	PERMANENT_RESIDENCE_GROUNDS(Type.COUNT),

	/** The fee for people in serious need; 0 while there is none. */
	REDUCED_FEE(Type.YEN), REDUCED_PERMANENT_RESIDENCE_FEE(Type.YEN),

	/** What is added to a fee paid online; 0 while nothing is. */
	ONLINE_PAYMENT_CHARGE(Type.YEN), ONLINE_PAYMENT_CHARGE_LONG_STAY(Type.YEN), ONLINE_PAYMENT_CHARGE_OTHER(Type.YEN),

	EXTENSION_FEE(Type.FEE), CHANGE_FEE(Type.FEE), REENTRY_FEE(Type.FEE), PERMANENT_RESIDENCE_FEE(Type.FEE),
	EMPLOYMENT_CERTIFICATE_FEE(Type.FEE);

	/** The kind of value that a parameter has. */
	public enum Type {

		/** A whole number of days, 0 to 366. */
		DAYS,
		/** Calendar months or years, ISO-8601 such as {@code P3M}. */
		TERM,
		/** A whole number: an age in years or how many times, 0 to 120. */
		COUNT,
		/** Whole hours, 0 to 168. */
		HOURS,
		/** One amount in yen. */
		YEN,
		/** A fee for the counter and online. */
		FEE

	}

	private final Type type;

	private final String id;

	Parameter(Type type) {
		this.type = type;
		this.id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	public Type type() {
		return this.type;
	}

	/** Returns the key in the law files and the placeholder in the texts. */
	public String id() {
		return this.id;
	}

}
