package org.zairyu.check.situation;

/** School attendance as the school sees it. */
public enum Attendance implements Option {

	GOOD(0, "good"), LOW(1, "low");

	private final int number;

	private final String id;

	Attendance(int number, String id) {
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
