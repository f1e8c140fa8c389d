package org.zairyu.check.staff.bulk.csv;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads results that {@link TableCheck} has written. */
public final class TableResults {

	private TableResults() {
	}

	/**
	 * Returns the results in the order of the file. Closing the stream closes the source.
	 */
	public static Stream<CheckedRow> read(InputStream csv) {
		CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv, StandardCharsets.UTF_8);
		return reader.stream().map((record) -> CheckedRow.of(record.getFields()));
	}

}
