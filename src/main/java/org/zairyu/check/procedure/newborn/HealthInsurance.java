package org.zairyu.check.procedure.newborn;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/** Health insurance of the baby. */
final class HealthInsurance implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		LocalDate last = person.lawOn(person.events().bornOn()).lastDay(Parameter.INSURANCE_NOTICE);
		if (person.asOf().isAfter(person.lawToday().acceptedUntil(last))) {
			return;
		}
		conclusion.add(FindingCode.BABY_INSURANCE).due(last);
	}

}
