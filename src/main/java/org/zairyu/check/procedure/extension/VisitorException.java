package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * For visitors an extension stays an exception (D18).
 */
final class VisitorException implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !person.is(Status.TEMPORARY_VISITOR)) {
			return false;
		}
		conclusion.add(FindingCode.EXTENSION_EXCEPTIONAL);
		return true;
	}

}
