package org.zairyu.check.staff.bulk.csv;

/**
 * Counts rows by outcome.
 *
 * @param rows the rows checked
 * @param incomplete the rows with missing answers
 * @param errors the rows with an error
 * @param overdue the rows whose next deadline has passed
 * @param added the rows of which an import makes a case
 * @param changed the rows by which an import changes a client or a case
 * @param same the rows that say nothing new
 * @param alike the rows that may be people who are clients already
 */
public record Tally(int rows, int incomplete, int errors, int overdue, int added, int changed, int same, int alike) {

	/** No row checked yet. */
	public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

	/** Returns the rows where everything is decided. */
	public int complete() {
		return this.rows - this.incomplete - this.errors;
	}

	/** Returns the rows that an import cannot take. */
	public int refused() {
		return this.rows - this.added - this.changed - this.same - this.alike;
	}

	Tally and(CheckedRow row) {
		RowResult result = row.result();
		RowPlan.Action action = row.plan().action();
		return new Tally(this.rows + 1, this.incomplete + ((result.outcome() == RowOutcome.INCOMPLETE) ? 1 : 0),
				this.errors + ((result.outcome() == RowOutcome.ERROR) ? 1 : 0),
				this.overdue + (result.overdue() ? 1 : 0), this.added + ((action == RowPlan.Action.NEW) ? 1 : 0),
				this.changed + ((action == RowPlan.Action.CHANGED) ? 1 : 0),
				this.same + ((action == RowPlan.Action.SAME) ? 1 : 0),
				this.alike + ((action == RowPlan.Action.ALIKE) ? 1 : 0));
	}

}
