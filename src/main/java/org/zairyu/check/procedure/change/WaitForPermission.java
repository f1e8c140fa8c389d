package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * No new activity before the permission (ICRRA 19(1)).
 */
final class WaitForPermission implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		boolean pending = conclusion.has(Code.APPLICATION_PENDING)
				|| conclusion.has(Code.SPECIAL_PERIOD) && person.applications().contains(Application.CHANGE);
		if (!pending && !conclusion.has(Code.APPLY_STATUS_CHANGE)) {
			return false;
		}
		conclusion.add(Code.WAIT_FOR_PERMISSION);
		return true;
	}

}
