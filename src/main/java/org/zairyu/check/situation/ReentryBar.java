package org.zairyu.check.situation;

/** A circumstance that bars special re-entry or a permit (ICRRA 26, 26-2; ER 29-4). */
public enum ReentryBar implements Option {

	DEPORTATION("deportation"), REVOCATION("revocation"), DEPARTURE_WITHHELD("departure-withheld"),
	DETENTION_ORDER("detention-order"), REFUGEE_APPLICANT("refugee-applicant"), PUBLIC_INTEREST("public-interest");

	private final String id;

	ReentryBar(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}
