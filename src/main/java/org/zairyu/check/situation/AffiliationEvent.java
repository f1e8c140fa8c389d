package org.zairyu.check.situation;

/** What happened at the employer, school or trainer that a status belongs to. */
public enum AffiliationEvent implements Option {

	LEFT(0, "left"), JOINED(1, "joined"), LEFT_AND_JOINED(2, "left-and-joined"),
	ORGANISATION_CHANGED(3, "organisation-changed"), NONE(4, "none");

	private final int number;

	private final String id;

	AffiliationEvent(int number, String id) {
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
