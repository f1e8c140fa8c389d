package org.zairyu.check.situation;

/** Yes or no. */
public enum YesNo implements Option {

	YES("yes"), NO("no");

	private final String id;

	YesNo(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
