package org.zairyu.check.casework.bulk.page;

import java.util.Locale;

import org.zairyu.check.casework.bulk.sheet.Outcome;
import org.zairyu.check.casework.bulk.sheet.RowResult;
import org.zairyu.check.casework.bulk.sheet.Tally;

/** Which rows a page shows. */
enum Shown {

	ALL, ERRORS, INCOMPLETE, OVERDUE;

	/** The id in addresses and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean matches(RowResult row) {
		return switch (this) {
			case ALL -> true;
			case ERRORS -> row.outcome() == Outcome.ERROR;
			case INCOMPLETE -> row.outcome() == Outcome.INCOMPLETE;
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
