package org.zairyu.check.situation;

/** One value of a choice. */
public interface Option {

	/** Returns the word used in JSON, CSV, forms and stored cases. */
	String id();

	/**
	 * Returns the number in cookies and saved codes. A number never changes and is never
	 * reused; a new option takes the next free one, wherever it is declared.
	 */
	int number();

}
