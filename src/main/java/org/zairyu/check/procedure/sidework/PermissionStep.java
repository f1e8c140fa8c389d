package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Paper;
import org.zairyu.check.procedure.Papers;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/**
 * The application for permission (資格外活動許可申請, ICRRA 19(2), ER 19), and no work before it.
 */
final class PermissionStep implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Job.isPossible(conclusion) || Job.hasPermission(person)) {
			return false;
		}
		boolean comprehensive = Job.isComprehensiveType(person);
		var step = conclusion
			.add(comprehensive ? Code.APPLY_COMPREHENSIVE_PERMISSION : Code.APPLY_INDIVIDUAL_PERMISSION)
			.bring(Paper.PERMISSION_APPLICATION)
			.bring(Paper.PASSPORT)
			.bringAny(Papers.heldCard(person));
		if (!comprehensive) {
			step.bring(Paper.WORK_DESCRIPTION);
		}
		conclusion.add(Code.WAIT_FOR_SIDE_WORK_PERMISSION);
		return true;
	}

}
