package org.zairyu.check.staff.bulk.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;

/** Reads a table of persons in CSV row by row. Not thread-safe. */
public final class PersonTable implements Closeable {

	/** The maximum number of rows of a file. */
	public static final int MAX_ROWS = 50_000;

	/** The maximum number of characters of a cell. */
	private static final int MAX_CELL_LENGTH = 1 << 17;

	private final CsvReader<CsvRecord> csv;

	private final Iterator<CsvRecord> records;

	private final Columns columns;

	private long line = 1;

	private int rows;

	private PersonTable(CsvReader<CsvRecord> csv, Headings headings, CellReader cells) {
		this.csv = csv;
		this.records = csv.iterator();
		CsvRecord header = record();
		if (header == null) {
			throw new RefusedFileException(Reason.EMPTY);
		}
		this.columns = Columns.of(header.getFields(), headings, cells);
	}

	/**
	 * Opens a table and reads its header.
	 * @param text the text of the table
	 * @param headings what its columns are
	 * @param cells how its cells are read
	 * @throws RefusedFileException if the text is not such a table
	 */
	public static PersonTable open(Reader text, Headings headings, CellReader cells) throws IOException {
		CsvReader<CsvRecord> csv = CsvReader.builder()
			.skipEmptyLines(true)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.maxBufferSize(MAX_CELL_LENGTH)
			.ofCsvRecord(text);
		try {
			return new PersonTable(csv, headings, cells);
		}
		catch (RefusedFileException ex) {
			csv.close();
			throw ex;
		}
	}

	public Columns columns() {
		return this.columns;
	}

	/**
	 * Returns the next row that is not empty, or null at the end.
	 * @throws RefusedFileException if the rest is not CSV or has too many rows
	 */
	public @Nullable PersonRow next() {
		CsvRecord record = nextRecord();
		return (record != null) ? this.columns.row(record) : null;
	}

	/**
	 * Returns the cells of the next row that is not empty as they were written, or null
	 * at the end.
	 * @throws RefusedFileException if the rest is not CSV or has too many rows
	 */
	public @Nullable List<String> nextCells() {
		CsvRecord record = nextRecord();
		return (record != null) ? record.getFields() : null;
	}

	/**
	 * The references of a table.
	 *
	 * @param all all of them
	 * @param repeated those that several rows have
	 */
	public record Refs(Set<String> all, Set<String> repeated) {
	}

	/** Returns the references by reading to the end. */
	public Refs refs() {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		for (CsvRecord record = nextRecord(); record != null; record = nextRecord()) {
			String ref = this.columns.ref(record);
			if (!ref.isEmpty() && !seen.add(ref)) {
				repeated.add(ref);
			}
		}
		return new Refs(seen, repeated);
	}

	private @Nullable CsvRecord nextRecord() {
		CsvRecord record = record();
		while (record != null && Columns.isEmpty(record)) {
			record = record();
		}
		if (record != null && ++this.rows > MAX_ROWS) {
			throw new RefusedFileException(Reason.TOO_MANY_ROWS, String.valueOf(MAX_ROWS));
		}
		return record;
	}

	/** Counts the rows by reading to the end. */
	public int count() {
		while (nextRecord() != null) {
			// only counted
		}
		if (this.rows == 0) {
			throw new RefusedFileException(Reason.NO_ROWS);
		}
		return this.rows;
	}

	private @Nullable CsvRecord record() {
		try {
			CsvRecord record = this.records.hasNext() ? this.records.next() : null;
			this.line = (record != null) ? record.getStartingLineNumber() : this.line;
			return record;
		}
		catch (CsvParseException ex) {
			throw new RefusedFileException(Reason.QUOTES, String.valueOf(this.line));
		}
		catch (UncheckedIOException ex) {
			throw new RefusedFileException(Reason.NOT_TEXT);
		}
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
