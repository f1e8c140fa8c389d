package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * A permission already held allows the work within its conditions.
 */
final class PermissionAlreadyHeld implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion) || !SideWorkFacts.hasPermission(person)) {
			return;
		}
		conclusion.add(FindingCode.PERMISSION_HELD);
	}

}
