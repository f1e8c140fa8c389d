package org.zairyu.check.situation;

/** What the person wants to know about; each runs one procedure. */
public enum Topic implements Option {

	ADDRESS(0, "address"), TRAVEL(1, "travel"), STAY_LONGER(2, "stay-longer"), NEW_ACTIVITY(3, "new-activity"),
	SIDE_WORK(4, "side-work");

	private final int number;

	private final String id;

	Topic(int number, String id) {
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
