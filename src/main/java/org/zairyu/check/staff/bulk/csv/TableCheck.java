package org.zairyu.check.staff.bulk.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
	 * @param sheet the table
	 * @param check what is checked
	 * @param planner what an import does with the rows
	 * @param start the tally of the rows that have a result; they are skipped
	 * @return the tally of all rows
	 * @throws RefusedFileException if the rest of the file is not CSV
	 */
	public static Tally run(PersonTable sheet, RowCheck check, RowPlanner planner, Tally start, ResultChunks chunks)
			throws IOException {
		for (int i = 0; i < start.rows(); i++) {
			sheet.next();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK_BYTES);
		Tally tally = start;
		int firstRow = start.rows();
		try (CsvWriter csv = CsvWriter.builder().build(bytes, StandardCharsets.UTF_8)) {
			for (List<PersonRow> rows = some(sheet); !rows.isEmpty(); rows = some(sheet)) {
				List<RowResult> results = rows.stream().map(check::check).toList();
				List<RowPlan> plans = planner.plan(rows, results);
				for (int i = 0; i < rows.size(); i++) {
					CheckedRow row = new CheckedRow(results.get(i), plans.get(i));
					tally = tally.and(row);
					csv.writeRecord(row.cells());
				}
				csv.flush();
				chunks.take(bytes.toByteArray(), firstRow, tally);
				bytes.reset();
				firstRow = tally.rows();
			}
		}
		return tally;
	}

	private static List<PersonRow> some(PersonTable sheet) {
		List<PersonRow> rows = new ArrayList<>();
		PersonRow row = sheet.next();
		while (row != null) {
			rows.add(row);
			row = (rows.size() < CHUNK_ROWS) ? sheet.next() : null;
		}
		return rows;
	}

}
