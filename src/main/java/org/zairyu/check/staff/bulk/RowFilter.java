package org.zairyu.check.staff.bulk;

import java.util.Locale;

import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.bulk.csv.RowResult;
import org.zairyu.check.staff.bulk.csv.Tally;

/** Which rows a page shows. */
enum RowFilter {

	ALL, ERRORS, INCOMPLETE, OVERDUE;

	/** The id in addresses and in the keys of messages. */
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

	/** How many rows it shows. */
	public int count(Tally tally) {
		return switch (this) {
			case ALL -> tally.rows();
			case ERRORS -> tally.errors();
			case INCOMPLETE -> tally.incomplete();
			case OVERDUE -> tally.overdue();
		};
	}

}
