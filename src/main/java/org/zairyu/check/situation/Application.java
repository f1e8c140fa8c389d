package org.zairyu.check.situation;

/** An application that is filed and undecided. */
public enum Application implements Option {

	EXTENSION("extension"), CHANGE("change"), PERMANENT_RESIDENCE("permanent-residence");

	private final String id;

	Application(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
