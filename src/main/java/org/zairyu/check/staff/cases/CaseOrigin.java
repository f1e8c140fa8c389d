package org.zairyu.check.staff.cases;

import java.util.Locale;

/** How a case came to the agency. */
public enum CaseOrigin {

	/** A member of staff opened it. */
	STAFF,

	/** A file of many people contained it. */
	BULK,

	/** A resident sent it. */
	HAND_OFF;

	/** Returns the id in the database and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static CaseOrigin of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
