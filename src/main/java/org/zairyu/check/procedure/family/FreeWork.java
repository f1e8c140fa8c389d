package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/**
 * Work stays free in a status of table 2 until the stay ends or is revoked (ICRRA 19(1)).
 */
final class FreeWork implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean free = person.terms().isOfTable(2) && person.events().family() != FamilyEvent.NONE
				&& person.events().family() != FamilyEvent.MARRIED;
		if (free) {
			conclusion.add(FindingCode.WORK_STAYS_FREE);
		}
		return free;
	}

}
