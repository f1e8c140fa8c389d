package org.zairyu.check.situation;

/** Whether the person comes back. */
public enum TravelPlan implements Option {

	RETURN("return"), FOR_GOOD("for-good");

	private final String id;

	TravelPlan(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
