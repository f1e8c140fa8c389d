package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A CSV file with exactly the expected columns.
 *
 * @param rows the rows after the header
 * @param end the last line
 */
record CsvFile(List<Row> rows, Position end) {

	/**
	 * One row.
	 *
	 * @param position where it begins
	 * @param cells its cells by column
	 */
	record Row(Position position, Map<String, Cell> cells) {

		Cell cell(String column) {
			Cell cell = this.cells.get(column);
			if (cell == null) {
				throw new IllegalArgumentException("no column " + column);
			}
			return cell;
		}

	}

	static CsvFile read(String file, String text, List<String> columns) {
		List<CsvRecord> records = records(file, text);
		if (records.isEmpty() || !records.getFirst().getFields().equals(columns)) {
			throw new Position(file, 1).refuse("the columns must be " + String.join(",", columns));
		}
		List<Row> rows = new ArrayList<>();
		Position end = new Position(file, 1);
		for (CsvRecord record : records.subList(1, records.size())) {
			end = new Position(file, Math.toIntExact(record.getStartingLineNumber()));
			if (record.getFieldCount() != columns.size()) {
				throw end
					.refuse("the number of cells is " + record.getFieldCount() + ", but must be " + columns.size());
			}
			Map<String, Cell> cells = new LinkedHashMap<>();
			for (String column : columns) {
				cells.put(column, new Cell(end, column, record.getField(cells.size()), false));
			}
			rows.add(new Row(end, cells));
		}
		return new CsvFile(List.copyOf(rows), end);
	}

	private static List<CsvRecord> records(String file, String text) {
		try {
			return CsvReader.builder()
				.skipEmptyLines(false)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.ofCsvRecord(text)
				.stream()
				.toList();
		}
		catch (CsvParseException ex) {
			throw new Position(file, 0).refuse("this is not the CSV that is expected: " + ex.getMessage());
		}
	}

}
