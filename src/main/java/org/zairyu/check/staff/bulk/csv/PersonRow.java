package org.zairyu.check.staff.bulk.csv;

import java.util.List;
import java.util.Map;

import org.zairyu.check.situation.Question;

/**
 * A row of the file.
 *
 * @param line the line on which the row starts
 * @param person what the row tells about the person besides the answers
 * @param words the answers in the words of the contract, or as written where they are
 * none of these
 * @param problems the problems of the row itself
 */
public record PersonRow(long line, Map<PersonField, String> person, Map<Question, String> words,
		List<CellProblem> problems) {

	/** Returns the agency's reference for the person; may be empty. */
	public String ref() {
		return this.person.getOrDefault(PersonField.REF, "");
	}

}
