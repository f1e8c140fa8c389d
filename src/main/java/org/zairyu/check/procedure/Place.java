package org.zairyu.check.procedure;

/** The counter at which something is done. */
public enum Place {

	MUNICIPALITY("municipality"), OLD_MUNICIPALITY("old-municipality"), IMMIGRATION("immigration"), AIRPORT("airport");

	private final String id;

	Place(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}
