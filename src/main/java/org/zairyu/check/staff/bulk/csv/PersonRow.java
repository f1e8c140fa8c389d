package org.zairyu.check.staff.bulk.csv;

import java.util.List;
import java.util.Map;

import org.zairyu.check.situation.Question;

/**
 * A row of the file.
 *
 * @param line the line on which the row starts
 * @param ref the agency's reference for the person, may be empty
 * @param words the answers as written
 * @param problems the problems of the row itself
 */
public record PersonRow(long line, String ref, Map<Question, String> words, List<CellProblem> problems) {
}
