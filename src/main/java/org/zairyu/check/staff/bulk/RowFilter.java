package org.zairyu.check.staff.bulk;

import java.util.Locale;

import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.bulk.csv.RowPlan;
import org.zairyu.check.staff.bulk.csv.Tally;

/** Selects the rows that a page shows. */
enum RowFilter {

	ALL, ERRORS, INCOMPLETE, OVERDUE, NEW, CHANGED, SAME, ALIKE, REFUSED;

	/** Returns the id in addresses and message keys. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean matches(CheckedRow row) {
		return switch (this) {
			case ALL -> true;
			case ERRORS -> row.result().outcome() == RowOutcome.ERROR;
			case INCOMPLETE -> row.result().outcome() == RowOutcome.INCOMPLETE;
			case OVERDUE -> row.result().overdue();
			case NEW -> row.plan().action() == RowPlan.Action.NEW;
			case CHANGED -> row.plan().action() == RowPlan.Action.CHANGED;
			case SAME -> row.plan().action() == RowPlan.Action.SAME;
			case ALIKE -> row.plan().action() == RowPlan.Action.ALIKE;
			case REFUSED -> row.plan().action() == RowPlan.Action.REFUSED;
		};
	}

	/** Counts the rows it selects. */
	public int count(Tally tally) {
		return switch (this) {
			case ALL -> tally.rows();
			case ERRORS -> tally.errors();
			case INCOMPLETE -> tally.incomplete();
			case OVERDUE -> tally.overdue();
			case NEW -> tally.added();
			case CHANGED -> tally.changed();
			case SAME -> tally.same();
			case ALIKE -> tally.alike();
			case REFUSED -> tally.refused();
		};
	}

}
