package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * For visitors an extension stays an exception (D18).
 */
final class VisitorException implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!conclusion.has(Code.APPLY_EXTENSION) || !person.is(Status.TEMPORARY_VISITOR)) {
			return false;
		}
		conclusion.add(Code.EXTENSION_EXCEPTIONAL);
		return true;
	}

}
