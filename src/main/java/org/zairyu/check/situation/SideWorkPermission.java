package org.zairyu.check.situation;

/** The permission for activity outside the status (資格外活動許可) already held. */
public enum SideWorkPermission implements Option {

	NONE("none"), COMPREHENSIVE("comprehensive"), INDIVIDUAL("individual");

	private final String id;

	SideWorkPermission(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
