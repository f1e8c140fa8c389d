package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.FallbackMarks;

/**
 * Writes CSV for spreadsheets: UTF-8 with a byte order mark for Excel, and no cell that a
 * spreadsheet would run as a formula.
 */
public final class SafeCsv implements AutoCloseable {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** The first characters of formulas; East Asian spreadsheets accept wide ones too. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final CsvWriter csv;

	/**
	 * Starts a file.
	 * @param out the target; closed with this
	 */
	public SafeCsv(OutputStream out) {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		try {
			text.write(BYTE_ORDER_MARK);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
	}

	/** Writes a row; null becomes an empty cell. */
	public void row(List<? extends @Nullable Object> cells) {
		this.csv.writeRecord(cells.stream()
			.map((cell) -> (cell != null) ? cell(FallbackMarks.strip(cell.toString())) : "")
			.toList());
	}

	/**
	 * Returns a text as a cell that shows it. A text that looks like a formula gets an
	 * apostrophe in front.
	 */
	public static String cell(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(firstSeen(text)) >= 0) ? "'" + text : text;
	}

	/** Returns the first character after blanks, which programs drop before a formula. */
	private static char firstSeen(String text) {
		int at = 0;
		while (at < text.length() - 1 && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000'
				|| text.charAt(at) == '\u00A0' || text.charAt(at) == BYTE_ORDER_MARK)) {
			at++;
		}
		return text.charAt(at);
	}

	@Override
	public void close() {
		try {
			this.csv.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
