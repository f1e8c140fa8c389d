package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Temporary visitors are extended only in unavoidable special circumstances (D18).
 */
final class ExtensionOfVisitor implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.TEMPORARY_VISITOR) || person.unavoidable()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.EXTENSION_NOT_FOR_VISITORS);
		return true;
	}

}
