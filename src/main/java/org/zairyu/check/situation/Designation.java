package org.zairyu.check.situation;

/**
 * What the designation paper (指定書) in the passport names, as far as a rule tells it from
 * other designated activities.
 */
public enum Designation implements Option {

	/** Staff or family of the Taiwan or Palestine office (ICRRA 19-3(iv)). */
	MISSION_STAFF(0, "mission-staff"),
	/** Remote workers for six months, and their family (ER 19-5). */
	DIGITAL_NOMAD(1, "digital-nomad"), JOB_HUNTING(2, "job-hunting"), DEPARTURE_PREPARATION(3, "departure-preparation"),
	OTHER(4, "other");

	private final int number;

	private final String id;

	Designation(int number, String id) {
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
