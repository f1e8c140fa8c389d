package org.zairyu.check.procedure.sidework;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/**
 * A permission already held allows the work within its conditions.
 */
final class PermissionAlreadyHeld implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!Job.isPossible(conclusion) || !Job.hasPermission(person)) {
			return false;
		}
		conclusion.add(Code.PERMISSION_HELD);
		return true;
	}

}
