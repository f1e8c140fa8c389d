/** Files of rows for spreadsheets, in which no cell is a formula. */
@NullMarked
package org.zairyu.check.casework.csv;

import org.jspecify.annotations.NullMarked;
