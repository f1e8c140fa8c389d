package org.zairyu.check.situation;

/** An application that is filed and undecided. */
public enum Application implements Option {

	EXTENSION(0, "extension"), CHANGE(1, "change"), PERMANENT_RESIDENCE(2, "permanent-residence");

	private final int number;

	private final String id;

	Application(int number, String id) {
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
