package org.zairyu.check.situation;

/** The parents of a baby, the first that fits. */
public enum BabyParents implements Option {

	ONE_JAPANESE(0, "one-japanese"), SPECIAL_PERMANENT_RESIDENT(1, "special-permanent-resident"),
	PERMANENT_RESIDENT(2, "permanent-resident"), OTHER(3, "other");

	private final int number;

	private final String id;

	BabyParents(int number, String id) {
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
