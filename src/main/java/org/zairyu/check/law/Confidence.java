package org.zairyu.check.law;

/** How well a statement of the law is known, by the kind of page it was read on. */
public enum Confidence {

	/** Read on a page of a ministry, agency or municipality. */
	OFFICIAL("official"),
	/**
	 * Read on the guidance page of the agency that runs this service, which is a private
	 * firm and not an authority.
	 */
	AGENCY("agency"),
	/** Read on another page: a law mirror, a lawyer, a university, the news. */
	SECONDARY("secondary"),
	/** Known but not read on a page; readers should confirm it with the office. */
	MEMORY("memory");

	private final String id;

	Confidence(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
