package org.zairyu.check.staff.bulk.csv;

/**
 * A problem of a cell.
 *
 * @param column the name of the column, or its letter if it has no name
 * @param code the code of the problem, as in the API
 */
public record CellProblem(String column, String code) {
}
