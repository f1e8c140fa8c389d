package org.zairyu.check.staff.cases;

import java.util.List;
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

	/** An application is filed and not decided yet. */
	FILED,

	/** All that was filed is decided. */
	DECIDED,

	/** Nothing is left to do. */
	CLOSED;

	/**
	 * Returns whether it can only be reached with facts: what was filed and when, or what
	 * was decided.
	 */
	public boolean needsFacts() {
		return this == FILED || this == DECIDED;
	}

	/** Returns the states that need no facts. */
	public static List<CaseState> free() {
		return Stream.of(values()).filter((state) -> !state.needsFacts()).toList();
	}

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
