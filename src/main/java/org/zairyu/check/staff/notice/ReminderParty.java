package org.zairyu.check.staff.notice;

import java.util.Locale;

/** The party that turned reminders on or off. */
public enum ReminderParty {

	/** The client. */
	RESIDENT,

	/** A member of staff on behalf of the client. */
	STAFF;

	/** Returns the id in the database and in message keys. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ReminderParty of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
