package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * With a comprehensive permission the designation paper still decides on the main
 * activity (指定書).
 */
final class DesignationNote implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion) || !person.is(Status.DESIGNATED_ACTIVITIES)) {
			return false;
		}
		conclusion.add(FindingCode.SEE_DESIGNATION_PAPER);
		return true;
	}

}
