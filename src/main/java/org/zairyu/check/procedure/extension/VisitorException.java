package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * For visitors an extension stays an exception (D18).
 */
final class VisitorException implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !person.is(Status.TEMPORARY_VISITOR)) {
			return;
		}
		conclusion.add(FindingCode.EXTENSION_EXCEPTIONAL);
	}

}
