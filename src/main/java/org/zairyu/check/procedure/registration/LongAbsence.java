package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/** The card goes back when the status is lost abroad (ICRRA 19-14, 19-15). */
final class LongAbsence implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Residence.isResident(person)) {
			return false;
		}
		conclusion.add(FindingCode.RETURN_CARD_AFTER_LONG_ABSENCE);
		return true;
	}

}
