package org.zairyu.check.staff.notice.correspondence;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An occasion to write to a client, for which every language has a text. */
enum LetterTemplate {

	/** Asks for the documents that are not there yet. */
	DOCUMENTS,

	/** Asks when the client can come. */
	APPOINTMENT,

	/** Says that an application was filed. */
	FILED,

	/** Says that it was granted, and how to get the new card. */
	GRANTED,

	/** Says that the next date of the case is near. */
	DATE;

	/** Returns the id in addresses and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the template with this id, or null. */
	static @Nullable LetterTemplate find(@Nullable String id) {
		return Stream.of(values()).filter((template) -> template.id().equals(id)).findFirst().orElse(null);
	}

}
