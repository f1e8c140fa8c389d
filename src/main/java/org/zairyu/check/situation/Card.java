package org.zairyu.check.situation;

/**
 * Where the residence card (在留カード) is; for a special permanent resident, the certificate.
 */
public enum Card implements Option {

	HELD(0, "held"), ISSUED_LATER(1, "issued-later"), LOST(2, "lost"), NONE(3, "none");

	private final int number;

	private final String id;

	Card(int number, String id) {
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
