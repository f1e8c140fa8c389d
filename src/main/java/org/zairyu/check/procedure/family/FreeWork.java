package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/**
 * Work stays free in a status of table 2 until the stay ends or is revoked (ICRRA 19(1)).
 */
final class FreeWork implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.terms().isOfTable(2) && person.events().family() != FamilyEvent.NONE
				&& person.events().family() != FamilyEvent.MARRIED) {
			conclusion.add(FindingCode.WORK_STAYS_FREE);
		}
	}

}
