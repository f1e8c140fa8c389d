package org.zairyu.check.staff.bulk.csv;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;

/** Tells what the columns of a file are. */
@FunctionalInterface
public interface Headings {

	/** The id of a column that is not read. */
	String IGNORED = "-";

	/** The id of a column of which nobody has said yet what it is. */
	String UNKNOWN = "?";

	/** The ids of the contract, and nothing else. */
	Headings IDS = (index, heading) -> isColumn(heading) ? heading : null;

	/**
	 * Returns the id of a question or of a {@link PersonField}, {@link #IGNORED}, or null
	 * if the heading is not known.
	 * @param index the place of the column, from 0
	 * @param heading what the first line says
	 */
	@Nullable String column(int index, String heading);

	/** Returns headings that were told apart before. */
	static Headings of(List<String> ids) {
		return (index, heading) -> (index < ids.size() && !ids.get(index).equals(UNKNOWN)) ? ids.get(index) : null;
	}

	/** Returns whether there is a column with this id. */
	static boolean isColumn(String id) {
		return Question.of(id) != null || PersonField.of(id) != null;
	}

}
