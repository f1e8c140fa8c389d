package org.zairyu.check.situation;

/** What happened to the home. */
public enum AddressEvent implements Option {

	ARRIVED("arrived"), BECAME_RESIDENT("became-resident"), MOVED_WITHIN("moved-within"),
	MOVED_BETWEEN("moved-between"), LOOKING("looking"), UNCHANGED("unchanged");

	private final String id;

	AddressEvent(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
