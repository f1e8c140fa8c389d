package org.zairyu.check.procedure.change;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Permanent residence has its own application (永住許可, ICRRA 22; D26).
 */
final class PermanentResidenceWanted implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.change().wanted() != Status.PERMANENT_RESIDENT) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.PERMANENT_RESIDENCE_SEPARATE)
			.cite(Parameter.PERMANENT_RESIDENCE_STAY, Parameter.REDUCED_PERMANENT_RESIDENCE_FEE)
			.fee(Parameter.PERMANENT_RESIDENCE_FEE);
		return true;
	}

}
