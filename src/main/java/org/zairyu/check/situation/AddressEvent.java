package org.zairyu.check.situation;

/** What happened to a person's address. */
public enum AddressEvent implements Option {

	ARRIVED(0, "arrived"), BECAME_RESIDENT(1, "became-resident"), MOVED_WITHIN(2, "moved-within"),
	MOVED_BETWEEN(3, "moved-between"), LOOKING(4, "looking"), UNCHANGED(5, "unchanged");

	private final int number;

	private final String id;

	AddressEvent(int number, String id) {
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
