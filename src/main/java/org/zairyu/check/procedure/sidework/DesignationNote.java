package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * With a comprehensive permission the designation paper still decides on the main
 * activity (指定書).
 */
final class DesignationNote implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion) || !person.is(Status.DESIGNATED_ACTIVITIES)) {
			return;
		}
		conclusion.add(FindingCode.SEE_DESIGNATION_PAPER);
	}

}
