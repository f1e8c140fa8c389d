package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Special re-entry (みなし再入国許可, ICRRA 26-2; SPA 23(2)).
 */
final class SpecialReentry implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (Trip.isLong(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.SPECIAL_REENTRY)
			.as(Trip.wording(person))
			.due(Stay.within(Trip.specialReentryEnds(person), person));
		return true;
	}

}
