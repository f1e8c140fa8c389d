package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Residence;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** Who has neither a residence card nor a certificate (ICRRA 19-3). */
final class NoCard implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (Residence.registers(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.NO_RESIDENCE_CARD).cite(Parameter.RESIDENT_STAY);
		return true;
	}

}
