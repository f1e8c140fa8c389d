package org.zairyu.check.staff.bulk.csv;

import java.util.Locale;

/** Rejects a whole file. */
public final class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** The reason; each has a message. */
	public enum Reason {

		/** No file was chosen. */
		NO_FILE,
		/** The file is empty. */
		EMPTY,
		/** The name is a path or has characters that no name needs. */
		FILE_NAME,
		/** The file is too large. */
		TOO_LARGE,
		/** The file is an archive or a workbook. */
		PACKED,
		/** The file is text in neither UTF-8 nor Windows-31J. */
		NOT_TEXT,
		/** The separator is not a comma. */
		SEPARATOR,
		/** There are too many columns; the detail is the maximum. */
		TOO_MANY_COLUMNS,
		/** A required column is missing; the detail is its name. */
		MISSING_COLUMN,
		/** A column is duplicate; the detail is its name. */
		DOUBLED_COLUMN,
		/** A column has no name; the detail is its letter. */
		UNNAMED_COLUMN,
		/** The file has a header and no rows. */
		NO_ROWS,
		/** The file has too many rows; the detail is the maximum. */
		TOO_MANY_ROWS,
		/** A quote does not end, or a cell is too long; the detail is the line. */
		QUOTES,
		/** The as-of date is not a date, or not one for which duties are known. */
		AS_OF,
		/** The account has too many runs; the detail is the maximum. */
		TOO_MANY_RUNS;

		/** Returns the id in message keys, in kebab-case. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	private final Reason reason;

	private final String detail;

	public RefusedFileException(Reason reason) {
		this(reason, "");
	}

	public RefusedFileException(Reason reason, String detail) {
		super(reason.id(), null, false, false);
		this.reason = reason;
		this.detail = detail;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Returns the detail of the message; may be empty, and may be typed by somebody. */
	public String detail() {
		return this.detail;
	}

}
