package org.zairyu.check.situation;

/** What happened to a residence card that is held. */
public enum CardEvent implements Option {

	DAMAGED(0, "damaged"), DETAILS_CHANGED(1, "details-changed"), NONE(2, "none");

	private final int number;

	private final String id;

	CardEvent(int number, String id) {
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
