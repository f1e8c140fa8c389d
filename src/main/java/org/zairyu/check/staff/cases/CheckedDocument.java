package org.zairyu.check.staff.cases;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document that is there.
 *
 * @param code the finding it is for
 * @param paper the document
 */
public record CheckedDocument(String code, String paper) {

	private static final Pattern WORD = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

	/** Reads words as forms send them; what is none is left out. */
	public static Set<CheckedDocument> of(List<String> words) {
		return words.stream()
			.map(WORD::matcher)
			.filter(Matcher::matches)
			.map((word) -> new CheckedDocument(word.group(1), word.group(2)))
			.collect(Collectors.toSet());
	}

	/** As one word, for forms. */
	public String id() {
		return this.code + "/" + this.paper;
	}

}
