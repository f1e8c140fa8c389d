package org.zairyu.check.staff.bulk.csv;

/** What the check of a row has come to. */
public enum RowOutcome {

	/** Everything is decided. */
	COMPLETE("complete"),

	/** Answers are missing. */
	INCOMPLETE("incomplete"),

	/** Something in the row cannot be; nothing is told. */
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
