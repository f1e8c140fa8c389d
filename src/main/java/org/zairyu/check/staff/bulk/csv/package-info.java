/**
 * Reads a table of persons in CSV and checks one row after the other, without keeping
 * any.
 */
@NullMarked
package org.zairyu.check.staff.bulk.csv;

import org.jspecify.annotations.NullMarked;
