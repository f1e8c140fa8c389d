package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Highly Skilled Professional (ii) is reached only from (i) (ICRRA 20-2).
 */
final class HighlySkilledSecond implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.change().wanted() != Status.HIGHLY_SKILLED_PROFESSIONAL_II || isHighlySkilled(person.status())) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.CHANGE_ONLY_FROM_HSP_I);
		return true;
	}

	private static boolean isHighlySkilled(Status status) {
		return SameStatus.HIGHLY_SKILLED_FIRST.contains(status) || status == Status.HIGHLY_SKILLED_PROFESSIONAL_II;
	}

}
