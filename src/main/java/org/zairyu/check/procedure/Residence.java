package org.zairyu.check.procedure;

import org.zairyu.check.situation.Designation;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/** Who is a mid-to-long-term resident (中長期在留者, ICRRA 19-3), and who is not. */
public final class Residence {

	private Residence() {
	}

	/** A mid-to-long-term resident, who has a residence card. */
	public static boolean isResident(Situation person) {
		return canBeResident(person) && person.period().makesResident();
	}

	private static boolean canBeResident(Situation person) {
		return !person.terms().neverResident() && !person.isDesignated(Designation.MISSION_STAFF)
				&& !person.isDesignated(Designation.DIGITAL_NOMAD);
	}

	public static boolean isSpecialPermanent(Situation person) {
		return person.is(Status.SPECIAL_PERMANENT_RESIDENT);
	}

	/** On the resident register (BRRA 30-45) with a card or certificate. */
	public static boolean registers(Situation person) {
		return isSpecialPermanent(person) || isResident(person);
	}

}
