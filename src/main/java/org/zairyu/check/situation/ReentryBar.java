package org.zairyu.check.situation;

/** A circumstance that bars special re-entry or a permit (ICRRA 26, 26-2; ER 29-4). */
public enum ReentryBar implements Option {

	DEPORTATION(0, "deportation"), REVOCATION(1, "revocation"), DEPARTURE_WITHHELD(2, "departure-withheld"),
	DETENTION_ORDER(3, "detention-order"), REFUGEE_APPLICANT(4, "refugee-applicant"),
	PUBLIC_INTEREST(5, "public-interest");

	private final int number;

	private final String id;

	ReentryBar(int number, String id) {
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
