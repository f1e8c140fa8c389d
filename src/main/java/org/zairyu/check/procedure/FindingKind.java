package org.zairyu.check.procedure;

/** What a finding asks of the person. */
public enum FindingKind {

	DUTY("duty"), STEP("step"), RIGHT("right"), BAN("ban"), CAUTION("caution"), INFO("info");

	private final String id;

	FindingKind(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
