package org.zairyu.check.staff.cases;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The state of a case. */
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

	/** Returns the id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the state with this id.
	 * @throws IllegalArgumentException if there is no such state
	 */
	public static CaseState of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	/** Returns the state with this id, or null if somebody has typed another. */
	public static @Nullable CaseState find(@Nullable String id) {
		return Stream.of(values()).filter((state) -> state.id().equals(id)).findFirst().orElse(null);
	}

}
