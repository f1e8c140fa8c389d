package org.zairyu.check.staff.bulk.csv;

import java.util.Locale;

/** A file that cannot be checked as a whole. */
public final class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Why; each has its message. */
	public enum Reason {

		/** No file was chosen. */
		NO_FILE,
		/** Nothing is in it. */
		EMPTY,
		/** Its name is a path, or holds characters that no name needs. */
		FILE_NAME,
		/** More bytes than are taken. */
		TOO_LARGE,
		/** An archive or a workbook. */
		PACKED,
		/** Neither text in UTF-8 nor in Windows-31J. */
		NOT_TEXT,
		/** Separated by something else than commas. */
		SEPARATOR,
		/** A column that is no question; the detail is its name. */
		UNKNOWN_COLUMN,
		/** A column that must be there; the detail is its name. */
		MISSING_COLUMN,
		/** A column that is there twice; the detail is its name. */
		DOUBLED_COLUMN,
		/** A column without a name; the detail is its letter. */
		UNNAMED_COLUMN,
		/** A header and nothing else. */
		NO_ROWS,
		/** More rows than are taken; the detail is how many are. */
		TOO_MANY_ROWS,
		/** Quotes that do not match, or a cell without end; the detail is the line. */
		QUOTES,
		/** The as-of date is no date, or none for which duties can be told. */
		AS_OF,
		/** Too many runs are kept already; the detail is how many may be. */
		TOO_MANY_RUNS;

		/** The id in the keys of messages, in kebab-case. */
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

	/** What the message names; may be empty, and may be what somebody typed. */
	public String detail() {
		return this.detail;
	}

}
