package org.zairyu.check.staff.bulk.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Checks a whole table in a stream: no more of it is in memory than the rows of one
 * chunk.
 */
public final class TableCheck {

	private static final int CHUNK_ROWS = 2000;

	/** Enough for a chunk of rows without errors. */
	private static final int CHUNK_BYTES = 1 << 19;

	private TableCheck() {
	}

	/**
	 * Checks all rows.
	 * @return what they have come to
	 * @throws RefusedFileException if the table ends as none can
	 */
	public static Tally run(PersonTable sheet, RowCheck check, ResultChunks chunks) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK_BYTES);
		Tally tally = Tally.NONE;
		int firstRow = 0;
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
