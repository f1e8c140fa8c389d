package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * Who comes to a municipality joins its health insurance, unless insured through work or
 * family (National Health Insurance Act 9).
 */
final class NationalInsurance implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person) || !isNewHere(person.move().event()) || person.move().notified()) {
			return;
		}
		conclusion.add(FindingCode.JOIN_NATIONAL_INSURANCE)
			.as(FindingVariant.AFTER_MOVE)
			.as(FindingKind.STEP)
			.due(person.lawOn(person.move().date()).lastDay(Parameter.INSURANCE_NOTICE))
			.citeNoCondition();
	}

	private static boolean isNewHere(AddressEvent event) {
		return switch (event) {
			case ARRIVED, BECAME_RESIDENT, MOVED_BETWEEN -> true;
			case MOVED_WITHIN, LOOKING, UNCHANGED -> false;
		};
	}

}
