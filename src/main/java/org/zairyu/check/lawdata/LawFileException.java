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

	/** Returns the line, or 0 if the reason concerns a whole file. */
	public int line() {
		return this.line;
	}

	/** Returns what is wrong, as a clause without a full stop. */
	public String reason() {
		return this.reason;
	}

}
