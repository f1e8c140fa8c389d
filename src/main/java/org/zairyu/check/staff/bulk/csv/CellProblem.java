package org.zairyu.check.staff.bulk.csv;

/**
 * What is wrong with a cell.
 *
 * @param column name of its column, or the letter of one without a name
 * @param code what is wrong, as in the API
 */
public record CellProblem(String column, String code) {
}
