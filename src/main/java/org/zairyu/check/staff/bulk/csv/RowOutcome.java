package org.zairyu.check.staff.bulk.csv;

/** The outcome of the check of a row. */
public enum RowOutcome {

	/** Everything is decided. */
	COMPLETE("complete"),

	/** Answers are missing. */
	INCOMPLETE("incomplete"),

	/** The row has an error; nothing is said about the person. */
	ERROR("error");

	private final String id;

	RowOutcome(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	static RowOutcome of(String id) {
		return valueOf(id.toUpperCase(java.util.Locale.ROOT));
	}

}
