package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.SideWorkPermission;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The designation paper in the passport decides (指定書), unless a comprehensive permission
 * is held.
 */
final class ByDesignation implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.DESIGNATED_ACTIVITIES)
				|| person.sideWork().permission() == SideWorkPermission.COMPREHENSIVE) {
			return false;
		}
		conclusion.decide(Verdict.RESTRICTED);
		conclusion.add(FindingCode.SEE_DESIGNATION_PAPER);
		return true;
	}

}
