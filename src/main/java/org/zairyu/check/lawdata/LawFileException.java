package org.zairyu.check.lawdata;

/**
 * Thrown when a law file cannot be relied on; the application then does not start.
 */
public class LawFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final int line;

	private final String reason;

	LawFileException(Position position, String reason) {
		super(position + ": " + reason + ".");
		this.file = position.file();
		this.line = position.line();
		this.reason = reason;
	}

	public String file() {
		return this.file;
	}

	/** The line, or 0 where the reason is about whole files. */
	public int line() {
		return this.line;
	}

	/** What is wrong, as a clause without a full stop. */
	public String reason() {
		return this.reason;
	}

}
