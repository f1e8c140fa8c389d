package org.zairyu.check.situation;

/** Whether the person plans to return. */
public enum TravelPlan implements Option {

	RETURN(0, "return"), FOR_GOOD(1, "for-good");

	private final int number;

	private final String id;

	TravelPlan(int number, String id) {
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
