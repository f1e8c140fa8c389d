package org.zairyu.check.law;

/** What kind of authority a citation is. */
public enum AuthorityKind {

	/** The agency's own guidance page, which this product implements. */
	GUIDANCE("guidance"),
	/** An Act, Order or Ordinance. */
	LAW("law"),
	/** What the offices do, without a provision that says so. */
	PRACTICE("practice");

	private final String id;

	AuthorityKind(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
