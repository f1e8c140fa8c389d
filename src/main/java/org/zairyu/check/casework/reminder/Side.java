package org.zairyu.check.casework.reminder;

import java.util.Locale;

/** Who asked for reminders, or stopped them. */
public enum Side {

	/** The person who is reminded. */
	RESIDENT,

	/** A member of staff, for the person. */
	STAFF;

	/** The id in the database and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Side of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
