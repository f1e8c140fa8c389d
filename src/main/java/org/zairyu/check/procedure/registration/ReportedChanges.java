package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * Changes of what the card says: name, nationality, birth date and sex to immigration
 * (ICRRA 19-10), the address to the municipality; for special permanent residents all to
 * the municipality (SPA 11).
 */
final class ReportedChanges implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (Residence.isSpecialPermanent(person)) {
			conclusion.add(FindingCode.REPORT_CHANGES)
				.as(FindingVariant.SPECIAL_PERMANENT_RESIDENT)
				.at(Place.MUNICIPALITY);
		}
		else if (Residence.isResident(person)) {
			conclusion.add(FindingCode.REPORT_CHANGES).cite(Parameter.LATE_NOTICE_FINE);
		}
	}

}
