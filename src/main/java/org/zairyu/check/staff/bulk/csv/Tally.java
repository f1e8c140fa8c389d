package org.zairyu.check.staff.bulk.csv;

/**
 * How many rows have come to what.
 *
 * @param rows checked
 * @param incomplete where answers are missing
 * @param errors where something cannot be
 * @param overdue whose next deadline has passed
 */
public record Tally(int rows, int incomplete, int errors, int overdue) {

	/** Nothing checked yet. */
	public static final Tally NONE = new Tally(0, 0, 0, 0);

	/** Where everything is decided. */
	public int complete() {
		return this.rows - this.incomplete - this.errors;
	}

	Tally and(RowResult result) {
		return new Tally(this.rows + 1, this.incomplete + ((result.outcome() == RowOutcome.INCOMPLETE) ? 1 : 0),
				this.errors + ((result.outcome() == RowOutcome.ERROR) ? 1 : 0),
				this.overdue + (result.overdue() ? 1 : 0));
	}

}
