package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Who cannot use special re-entry needs the ordinary permit (ICRRA 26-2(1), ER 29-4).
 */
final class SpecialReentryExcluded implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.excludedFromSpecialReentry(person)) {
			return false;
		}
		conclusion.decide(person.is(Status.TEMPORARY_VISITOR) ? Verdict.RESTRICTED : Verdict.REQUIRED);
		conclusion.add(FindingCode.SPECIAL_REENTRY_EXCLUDED)
			.cite(Parameter.RESIDENT_STAY, Parameter.SPECIAL_REENTRY, Parameter.SPECIAL_REENTRY_SPECIAL_PERMANENT);
		return true;
	}

}
