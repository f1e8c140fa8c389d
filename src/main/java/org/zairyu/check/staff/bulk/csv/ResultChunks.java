package org.zairyu.check.staff.bulk.csv;

/** Takes results, some rows at a time. */
@FunctionalInterface
public interface ResultChunks {

	/**
	 * Takes some rows.
	 * @param csv the rows as CSV in UTF-8, as {@link TableResults} reads them
	 * @param firstRow how many rows come before them
	 * @param soFar how many rows are checked with them
	 */
	void take(byte[] csv, int firstRow, Tally soFar);

}
