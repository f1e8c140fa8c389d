package org.zairyu.check.staff.bulk;

import java.time.LocalDate;
import java.util.List;

import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.TextEncoding;

/**
 * The facts about a file that are known before it is checked.
 *
 * @param fileName the name, only to be shown
 * @param encoding the character encoding
 * @param asOf the day for which duties are determined
 * @param rows the number of rows
 * @param columns what the columns are, as {@link Headings} tells
 */
public record Upload(String fileName, TextEncoding encoding, LocalDate asOf, int rows, List<String> columns) {
}
