package org.zairyu.check.staff.cases.filing;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What became of an application. */
public enum Outcome {

	/** Immigration has granted it. */
	GRANTED,

	/** Immigration has refused it. */
	REFUSED,

	/** The applicant has withdrawn it. */
	WITHDRAWN;

	/** Returns the id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the outcome with this id, or null if there is none. */
	public static @Nullable Outcome find(@Nullable String id) {
		return Arrays.stream(values()).filter((one) -> one.id().equals(id)).findFirst().orElse(null);
	}

}
