package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Temporary visitors change only for unavoidable special circumstances (ICRRA 20(3)
 * proviso; D24).
 */
final class ChangeOfVisitor implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.TEMPORARY_VISITOR) || person.unavoidable()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.CHANGE_NOT_FOR_VISITORS);
		return true;
	}

}
