package org.zairyu.check.staff.bulk;

import java.util.Locale;

import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.bulk.csv.RowResult;
import org.zairyu.check.staff.bulk.csv.Tally;

/** Selects the rows that a page shows. */
enum RowFilter {

	ALL, ERRORS, INCOMPLETE, OVERDUE;

	/** Returns the id in addresses and message keys. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean matches(RowResult row) {
		return switch (this) {
			case ALL -> true;
			case ERRORS -> row.outcome() == RowOutcome.ERROR;
			case INCOMPLETE -> row.outcome() == RowOutcome.INCOMPLETE;
			case OVERDUE -> row.overdue();
		};
	}

	/** Counts the rows it selects. */
	public int count(Tally tally) {
		return switch (this) {
			case ALL -> tally.rows();
			case ERRORS -> tally.errors();
			case INCOMPLETE -> tally.incomplete();
			case OVERDUE -> tally.overdue();
		};
	}

}
