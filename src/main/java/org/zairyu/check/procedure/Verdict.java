package org.zairyu.check.procedure;

/** What a procedure comes to, for its application; duties may remain beside it. */
public enum Verdict {

	REQUIRED("required"), AVAILABLE("available"), RESTRICTED("restricted"), NOT_AVAILABLE("not-available"),
	NOT_NEEDED("not-needed");

	private final String id;

	Verdict(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
