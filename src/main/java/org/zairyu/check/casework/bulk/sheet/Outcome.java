package org.zairyu.check.casework.bulk.sheet;

/** What the check of a row has come to. */
public enum Outcome {

	/** Everything is decided. */
	COMPLETE("complete"),

	/** Answers are missing. */
	INCOMPLETE("incomplete"),

	/** Something in the row cannot be; nothing is told. */
	ERROR("error");

	private final String id;

	Outcome(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	static Outcome of(String id) {
		return valueOf(id.toUpperCase(java.util.Locale.ROOT));
	}

}
