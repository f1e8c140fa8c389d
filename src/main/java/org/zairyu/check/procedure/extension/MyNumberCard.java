package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The electronic functions of the My Number card end with the printed day, also while an
 * application is pending; the municipality extends them before.
 */
final class MyNumberCard implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLICATION_PENDING) || !Residence.registers(person)) {
			return;
		}
		conclusion.add(FindingCode.KEEP_MY_NUMBER_CARD).dueBefore(person.expiresOn()).citeNoCondition();
	}

}
