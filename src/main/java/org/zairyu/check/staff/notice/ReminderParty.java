package org.zairyu.check.staff.notice;

import java.util.Locale;

/** Who asked for reminders, or stopped them. */
public enum ReminderParty {

	/** The person who is reminded. */
	RESIDENT,

	/** A member of staff, for the person. */
	STAFF;

	/** The id in the database and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ReminderParty of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
