/** Reads a table of persons in CSV and checks it row by row. */
@NullMarked
package org.zairyu.check.staff.bulk.csv;

import org.jspecify.annotations.NullMarked;
