package org.zairyu.check.staff.bulk.csv;

/**
 * Counts rows by outcome.
 *
 * @param rows the rows checked
 * @param incomplete the rows with missing answers
 * @param errors the rows with an error
 * @param overdue the rows whose next deadline has passed
 */
public record Tally(int rows, int incomplete, int errors, int overdue) {

	/** No row checked yet. */
	public static final Tally NONE = new Tally(0, 0, 0, 0);

	/** Returns the rows where everything is decided. */
	public int complete() {
		return this.rows - this.incomplete - this.errors;
	}

	Tally and(RowResult result) {
		return new Tally(this.rows + 1, this.incomplete + ((result.outcome() == RowOutcome.INCOMPLETE) ? 1 : 0),
				this.errors + ((result.outcome() == RowOutcome.ERROR) ? 1 : 0),
				this.overdue + (result.overdue() ? 1 : 0));
	}

}
