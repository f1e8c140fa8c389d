package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.Residence;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/** Facts of a marriage that several rows need. */
final class Marriage {

	private Marriage() {
	}

	/** Whether the status rests on a marriage that has ended or is not lived. */
	static boolean basisLost(Situation person) {
		return switch (person.events().family()) {
			case DIVORCED, SPOUSE_DIED, SEPARATED -> restsOnFamily(person) && person.events().restsOnMarriage();
			case MARRIED, NONE -> false;
		};
	}

	private static boolean restsOnFamily(Situation person) {
		return person.terms().notices().contains(StatusTerms.Notice.SPOUSE);
	}

	/** Whether a resident owes a notice (ICRRA 19-16(iii)). */
	static boolean noticeOwed(Situation person) {
		return person.events().marriageEnded() && basisLost(person) && Residence.isResident(person);
	}

}
