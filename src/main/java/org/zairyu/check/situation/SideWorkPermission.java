package org.zairyu.check.situation;

/** The permission for activity outside the status (資格外活動許可) already held. */
public enum SideWorkPermission implements Option {

	NONE(0, "none"), COMPREHENSIVE(1, "comprehensive"), INDIVIDUAL(2, "individual");

	private final int number;

	private final String id;

	SideWorkPermission(int number, String id) {
		this.number = number;
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public int number() {
		return this.number;
	}

}
