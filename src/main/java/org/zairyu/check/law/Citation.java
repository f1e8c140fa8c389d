package org.zairyu.check.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One source of a statement.
 *
 * @param source the kind of authority
 * @param cite the article or section, such as {@code ICRRA 19-7(1)}
 * @param url the official page, or null if none is known
 * @param confidence how well the content is known
 * @param checked the day it was last compared with its source, or null if none is known
 */
public record Citation(AuthorityKind source, String cite, @Nullable String url, Confidence confidence,
		@Nullable LocalDate checked) {
}
