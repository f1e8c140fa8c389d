package org.zairyu.check.situation;

/** Yes or no. */
public enum YesNo implements Option {

	YES(0, "yes"), NO(1, "no");

	private final int number;

	private final String id;

	YesNo(int number, String id) {
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
