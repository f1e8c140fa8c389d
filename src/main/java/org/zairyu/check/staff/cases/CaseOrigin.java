package org.zairyu.check.staff.cases;

import java.util.Locale;

/** How a case came to the agency. */
public enum CaseOrigin {

	/** A member of staff wrote it down. */
	STAFF,

	/** From a file of many people. */
	BULK,

	/** The resident sent the check. */
	HAND_OFF;

	/** The id in the database and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static CaseOrigin of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
