package org.zairyu.check.staff.account;

import java.util.Locale;

/** What a person may do on the agency's side. */
public enum Role {

	/** Works on cases. */
	STAFF,

	/** Works on cases and manages accounts. */
	ADMIN;

	/** Returns the id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds the role with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public static Role of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
