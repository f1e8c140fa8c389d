package org.zairyu.check.staff.bulk.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a column tells about a person besides the answers. */
public enum PersonField {

	/** The agency's reference for the person. */
	REF,

	/** The name. */
	NAME,

	/** The name in another script. */
	OTHER_NAME,

	/** The e-mail address. */
	EMAIL,

	/** The language to write to the person in; its value is an id. */
	LANGUAGE,

	/**
	 * The member of staff who handles the case; its value is the number of the account.
	 */
	ASSIGNEE,

	/** The tags. Several columns may be tags. */
	TAGS;

	private static final Map<String, PersonField> BY_ID = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(PersonField::id, Function.identity()));

	/** Returns the id in files and message keys, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static @Nullable PersonField of(String id) {
		return BY_ID.get(id);
	}

}
