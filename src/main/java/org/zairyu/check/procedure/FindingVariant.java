package org.zairyu.check.procedure;

import java.util.Locale;
import java.util.Set;

/**
 * Which of several texts and sources a finding has, where one code covers cases that the
 * law treats in different provisions.
 */
public enum FindingVariant {

	/** The only wording, or the usual one. */
	USUAL,
	/** For special permanent residents. */
	SPECIAL_PERMANENT_RESIDENT(FindingCode.REISSUE_CARD, FindingCode.REPORT_CHANGES, FindingCode.SPECIAL_REENTRY,
			FindingCode.REENTRY_PERMIT_NEEDED, FindingCode.REENTRY_PERMIT_LIMIT, FindingCode.BEYOND_PERMIT_LIMIT,
			FindingCode.ALREADY_ABROAD, FindingCode.NOTIFY_CHANGED_DETAILS, FindingCode.REPLACE_CARD,
			FindingCode.RENEW_CARD),
	/** Abroad on an ordinary re-entry permit. */
	WITH_PERMIT(FindingCode.ALREADY_ABROAD),
	/** Abroad after the last day to come back. */
	TOO_LATE(FindingCode.ALREADY_ABROAD),
	/** A permit that follows the special period. */
	IN_SPECIAL_PERIOD(FindingCode.REENTRY_PERMIT_HELD),
	/** Before a flight, for the card that it takes. */
	BEFORE_TRIP(FindingCode.REISSUE_CARD, FindingCode.RENEW_CARD),
	/** Left Japan for good after the last lawful day. */
	LEFT_LATE(FindingCode.PERIOD_EXPIRED),
	/** After leaving an old address, not a first one. */
	AFTER_LEAVING(FindingCode.REVOCATION_RISK),
	/** Beside address duties that stay owed. */
	IN_REGISTRATION(FindingCode.PERIOD_EXPIRED),
	/** The last day was closed, so the application can still be filed in time. */
	CLOSING(FindingCode.PERIOD_EXPIRED),
	/** Abroad when the stay ended. */
	ABROAD(FindingCode.PERIOD_EXPIRED),
	/**
	 * On the last day of the stay and after it, and for people without a card: not
	 * online.
	 */
	COUNTER_ONLY(FindingCode.APPLY_EXTENSION, FindingCode.APPLY_STATUS_CHANGE),
	/** Beside notices that stay owed. */
	BESIDE_NOTICES(FindingCode.PERIOD_EXPIRED),
	/** Leaving Japan after the stay has ended. */
	LEAVING(FindingCode.PERIOD_EXPIRED),
	/** Against the agency's guidance, not against the Act. */
	GUIDANCE_ONLY(FindingCode.OVER_WEEKLY_LIMIT),
	/** In a school vacation, when the day counts and not the week. */
	IN_VACATION(FindingCode.AT_THE_LIMIT),
	/** For job hunters, whose designation is given for a limited time. */
	JOB_HUNTING(FindingCode.EXTENSION_ONCE_ONLY),
	/** In a change of status. */
	IN_CHANGE(FindingCode.BASIS_ENDED, FindingCode.ENROLMENT_ENDED),
	/** On arrival or after a move. */
	AFTER_MOVE(FindingCode.JOIN_NATIONAL_INSURANCE),
	/** Work is free because a family tie or the status itself allows it. */
	FREE_ACTIVITY(FindingCode.CHANGE_NOT_NEEDED);

	private final Set<FindingCode> codes;

	private final String id;

	FindingVariant(FindingCode... codes) {
		this.codes = Set.of(codes);
		this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether a code has this wording. */
	public boolean fits(FindingCode code) {
		return this == USUAL || this.codes.contains(code);
	}

	/** The key of the texts and sources of a code in this wording. */
	public String key(FindingCode code) {
		return (this == USUAL) ? code.id() : code.id() + "." + this.id;
	}

}
