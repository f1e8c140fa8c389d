package org.zairyu.check.procedure;

/** The five procedures, in the order of results. */
public enum Procedure {

	REGISTRATION("registration"), RE_ENTRY("re-entry"), EXTENSION("extension"), CHANGE("change"),
	SIDE_WORK("side-work");

	private final String id;

	Procedure(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
