package org.zairyu.check.procedure;

/** What a finding asks of the person. */
public enum Kind {

	DUTY("duty"), STEP("step"), RIGHT("right"), BAN("ban"), CAUTION("caution"), INFO("info");

	private final String id;

	Kind(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
