package org.zairyu.check.situation;

/** School attendance as the school sees it. */
public enum Attendance implements Option {

	GOOD("good"), LOW("low");

	private final String id;

	Attendance(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
