package org.zairyu.check.staff.cases;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document that is ticked because it is there.
 *
 * @param code code of the finding it is for
 * @param paper id of the document
 */
public record CheckedDocument(String code, String paper) {

	private static final Pattern WORD = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

	/** Reads words as forms send them. Ignores invalid ones. */
	public static Set<CheckedDocument> of(List<String> words) {
		return words.stream()
			.map(WORD::matcher)
			.filter(Matcher::matches)
			.map((word) -> new CheckedDocument(word.group(1), word.group(2)))
			.collect(Collectors.toSet());
	}

	/** Returns the word for forms. */
	public String id() {
		return this.code + "/" + this.paper;
	}

}
