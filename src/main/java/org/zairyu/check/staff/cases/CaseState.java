package org.zairyu.check.staff.cases;

import java.util.Locale;

/** How far a case has come. */
public enum CaseState {

	/** Nobody has looked at it. */
	NEW,

	/** The client has to bring or say something. */
	WAITING,

	/** Everything is there. */
	READY,

	/** The application or notice is filed. */
	FILED,

	/** Nothing is left to do. */
	CLOSED;

	/** The id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The state with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public static CaseState of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
