package org.zairyu.check.staff.cases.filing;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Application;

/** An application that can be filed for a case. */
public enum FiledApplication {

	/** Extension of the period of stay (在留期間更新). */
	EXTENSION,

	/** Change of the status of residence (在留資格変更). */
	CHANGE,

	/** Permanent residence (永住許可). */
	PERMANENT_RESIDENCE,

	/** Any other application, which changes no answer by itself. */
	OTHER;

	/** Returns the id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the application with this id, or null if there is none. */
	public static @Nullable FiledApplication find(@Nullable String id) {
		return Arrays.stream(values()).filter((one) -> one.id().equals(id)).findFirst().orElse(null);
	}

	/** Returns the answer that says that it is pending, or null if none does. */
	public @Nullable Application pending() {
		return switch (this) {
			case EXTENSION -> Application.EXTENSION;
			case CHANGE -> Application.CHANGE;
			case PERMANENT_RESIDENCE -> Application.PERMANENT_RESIDENCE;
			case OTHER -> null;
		};
	}

	static FiledApplication of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
