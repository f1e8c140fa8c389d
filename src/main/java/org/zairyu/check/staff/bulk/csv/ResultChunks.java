package org.zairyu.check.staff.bulk.csv;

/** Receives results, some rows at a time. */
@FunctionalInterface
public interface ResultChunks {

	/**
	 * Receives some rows.
	 * @param csv the rows as CSV in UTF-8, as {@link TableResults} reads them
	 * @param firstRow how many rows come before them
	 * @param soFar the tally with these rows
	 */
	void take(byte[] csv, int firstRow, Tally soFar);

}
