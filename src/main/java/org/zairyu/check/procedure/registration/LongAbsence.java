package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/** The card goes back when the status is lost abroad (ICRRA 19-14, 19-15). */
final class LongAbsence implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person)) {
			return;
		}
		conclusion.add(FindingCode.RETURN_CARD_AFTER_LONG_ABSENCE);
	}

}
