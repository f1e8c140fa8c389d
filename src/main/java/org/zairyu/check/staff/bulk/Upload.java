package org.zairyu.check.staff.bulk;

import java.time.LocalDate;

import org.zairyu.check.staff.bulk.csv.TextEncoding;

/**
 * What is known of a file before it is checked.
 *
 * @param fileName its name, only to be shown
 * @param encoding how its characters are written
 * @param asOf the day for which duties are told
 * @param rows how many rows it has
 */
public record Upload(String fileName, TextEncoding encoding, LocalDate asOf, int rows) {
}
