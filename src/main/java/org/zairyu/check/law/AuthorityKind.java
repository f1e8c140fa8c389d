package org.zairyu.check.law;

/** The kind of authority that a citation refers to. */
public enum AuthorityKind {

	/** The agency's own guidance page, which this product implements. */
	GUIDANCE("guidance"),
	/** An Act, Order or Ordinance. */
	LAW("law"),
	/** What offices do in practice, without a provision. */
	PRACTICE("practice");

	private final String id;

	AuthorityKind(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
