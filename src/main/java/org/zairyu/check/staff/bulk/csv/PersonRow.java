package org.zairyu.check.staff.bulk.csv;

import java.util.List;
import java.util.Map;

import org.zairyu.check.situation.Question;

/**
 * A person as the file has them.
 *
 * @param line the line of the file on which the row begins
 * @param ref what the agency calls the person, may be empty
 * @param words the answers as they are written
 * @param problems what is wrong with the row as a row
 */
public record PersonRow(long line, String ref, Map<Question, String> words, List<CellProblem> problems) {
}
