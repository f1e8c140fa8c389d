package org.zairyu.check.procedure.change;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * No new activity before the permission, as ICRRA 19(1) binds appended table 1; table 2
 * leaves work free until the stay ends.
 */
final class WaitForPermission implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		boolean pending = conclusion.has(FindingCode.APPLICATION_PENDING)
				|| conclusion.has(FindingCode.SPECIAL_PERIOD) && person.applications().contains(Application.CHANGE);
		if (!pending && !conclusion.has(FindingCode.APPLY_STATUS_CHANGE)) {
			return;
		}
		if (person.terms().isOfTable2()) {
			conclusion.add(FindingCode.WORK_STAYS_FREE);
		}
		else {
			conclusion.add(FindingCode.WAIT_FOR_PERMISSION).cite(Parameter.UNPERMITTED_WORK_FINE);
		}
	}

}
