package org.zairyu.check.procedure.registration;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Who is neither a mid-to-long-term resident nor a special permanent one (ICRRA 19-3).
 */
final class NoRegistration implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (Residence.registers(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.REGISTRATION_NOT_REQUIRED).cite(Parameter.RESIDENT_STAY);
		return true;
	}

}
