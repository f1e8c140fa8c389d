package org.zairyu.check.situation;

/** What the person wants to know about; each runs one procedure. */
public enum Topic implements Option {

	ADDRESS("address"), TRAVEL("travel"), STAY_LONGER("stay-longer"), NEW_ACTIVITY("new-activity"),
	SIDE_WORK("side-work");

	private final String id;

	Topic(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
