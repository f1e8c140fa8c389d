package org.zairyu.check.situation;

/**
 * Where the residence card (在留カード) is; for a special permanent resident, the certificate.
 */
public enum Card implements Option {

	HELD("held"), ISSUED_LATER("issued-later"), LOST("lost"), NONE("none");

	private final String id;

	Card(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
