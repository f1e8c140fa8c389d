package org.zairyu.check.procedure;

import java.util.Locale;
import java.util.Set;

/**
 * Which of several texts and sources a finding has, where one code covers cases that the
 * law treats in different provisions.
 */
public enum Wording {

	/** The only wording, or the usual one. */
	USUAL,
	/** For special permanent residents. */
	SPECIAL_PERMANENT_RESIDENT(Code.REISSUE_CARD, Code.REPORT_CHANGES, Code.SPECIAL_REENTRY, Code.REENTRY_PERMIT_NEEDED,
			Code.REENTRY_PERMIT_LIMIT, Code.BEYOND_PERMIT_LIMIT, Code.ALREADY_ABROAD),
	/** Abroad on an ordinary re-entry permit. */
	WITH_PERMIT(Code.ALREADY_ABROAD),
	/** After leaving an old address, not a first one. */
	AFTER_LEAVING(Code.REVOCATION_RISK),
	/** Beside address duties that stay owed. */
	IN_REGISTRATION(Code.PERIOD_EXPIRED),
	/** Leaving Japan after the stay has ended. */
	LEAVING(Code.PERIOD_EXPIRED),
	/** Against the agency's guidance, not against the Act. */
	GUIDANCE_ONLY(Code.OVER_WEEKLY_LIMIT),
	/** In a school vacation, when the day counts and not the week. */
	IN_VACATION(Code.AT_THE_LIMIT),
	/** Work is free because a family tie or the status itself allows it. */
	FREE_ACTIVITY(Code.CHANGE_NOT_NEEDED);

	private final Set<Code> codes;

	private final String id;

	Wording(Code... codes) {
		this.codes = Set.of(codes);
		this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether a code has this wording. */
	public boolean fits(Code code) {
		return this == USUAL || this.codes.contains(code);
	}

	/** The key of the texts and sources of a code in this wording. */
	public String key(Code code) {
		return (this == USUAL) ? code.id() : code.id() + "." + this.id;
	}

}
