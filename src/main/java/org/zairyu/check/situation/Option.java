package org.zairyu.check.situation;

/** One value of a choice. */
public interface Option {

	/** The word used in JSON, CSV, forms and stored cases. */
	String id();

	/**
	 * The number in cookies and saved codes. Never changes and is never used again; a new
	 * option takes the next free one, wherever it is declared.
	 */
	int number();

}
