package org.zairyu.check.situation;

/** The family tie that a status rests on. */
public enum FamilyTie implements Option {

	SPOUSE(0, "spouse"), CHILD(1, "child");

	private final int number;

	private final String id;

	FamilyTie(int number, String id) {
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
