package org.zairyu.check.staff.bulk.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Checks a table row by row, with no more than one chunk of it in memory. */
public final class TableCheck {

	private static final int CHUNK_ROWS = 2000;

	/** Fits a chunk of rows without errors. */
	private static final int CHUNK_BYTES = 1 << 19;

	private TableCheck() {
	}

	/**
	 * Checks the rows that have no result yet.
	 * @param start the tally of the rows that have a result; they are skipped
	 * @return the tally of all rows
	 * @throws RefusedFileException if the rest of the file is not CSV
	 */
	public static Tally run(PersonTable sheet, RowCheck check, Tally start, ResultChunks chunks) throws IOException {
		for (int i = 0; i < start.rows(); i++) {
			sheet.next();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK_BYTES);
		Tally tally = start;
		int firstRow = start.rows();
		try (CsvWriter csv = CsvWriter.builder().build(bytes, StandardCharsets.UTF_8)) {
			for (PersonRow row = sheet.next(); row != null; row = sheet.next()) {
				RowResult result = check.check(row);
				tally = tally.and(result);
				csv.writeRecord(result.cells());
				if (tally.rows() - firstRow == CHUNK_ROWS) {
					csv.flush();
					chunks.take(bytes.toByteArray(), firstRow, tally);
					bytes.reset();
					firstRow = tally.rows();
				}
			}
			csv.flush();
		}
		if (bytes.size() > 0) {
			chunks.take(bytes.toByteArray(), firstRow, tally);
		}
		return tally;
	}

}
