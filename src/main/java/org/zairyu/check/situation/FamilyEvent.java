package org.zairyu.check.situation;

/** What happened in the family of a person. */
public enum FamilyEvent implements Option {

	MARRIED(0, "married"), DIVORCED(1, "divorced"), SPOUSE_DIED(2, "spouse-died"), SEPARATED(3, "separated"),
	NONE(4, "none");

	private final int number;

	private final String id;

	FamilyEvent(int number, String id) {
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
