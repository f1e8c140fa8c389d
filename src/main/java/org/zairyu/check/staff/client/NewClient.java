package org.zairyu.check.staff.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Describes a client to add, or the new values of one.
 *
 * @param reference the agency's own number or name for the person, or null; no two
 * clients share one
 * @param name name
 * @param otherName the name in another script, such as kana or roman letters, or null
 * @param email address for reminders, or null
 * @param language id of the language to write to the person in
 * @param tags the tags, as {@link Tags#read} returns them
 */
public record NewClient(@Nullable String reference, String name, @Nullable String otherName, @Nullable String email,
		String language, List<String> tags) {

	/** Describes a client without another spelling and without tags. */
	public NewClient(@Nullable String reference, String name, @Nullable String email, String language) {
		this(reference, name, null, email, language, List.of());
	}

}
