package org.zairyu.check.lawdata;

/**
 * A place in a law file, for error messages.
 *
 * @param file path of the file, such as {@code law/fees.yaml}
 * @param line line from 1, or 0 for the whole file
 */
record Position(String file, int line) {

	LawFileException refuse(String reason) {
		return new LawFileException(this, reason);
	}

	@Override
	public String toString() {
		return (this.line > 0) ? this.file + ", line " + this.line : this.file;
	}

}
