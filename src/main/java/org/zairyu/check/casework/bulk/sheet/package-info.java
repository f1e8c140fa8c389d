/**
 * Reads a table of persons in CSV and checks one row after the other, without keeping
 * any.
 */
@NullMarked
package org.zairyu.check.casework.bulk.sheet;

import org.jspecify.annotations.NullMarked;
