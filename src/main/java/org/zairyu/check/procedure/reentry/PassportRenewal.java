package org.zairyu.check.procedure.reentry;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * A valid passport is part of both kinds of re-entry (ICRRA 26, 26-2(1)).
 */
final class PassportRenewal implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.is(Verdict.NOT_AVAILABLE) || conclusion.has(FindingCode.ALREADY_ABROAD)
				|| person.trip().passportValid()) {
			return;
		}
		conclusion.add(FindingCode.RENEW_PASSPORT).dueBefore(Trip.eve(person));
		if (Trip.isReturn(person) && conclusion.is(Verdict.NOT_NEEDED)) {
			conclusion.decide(Verdict.REQUIRED);
		}
	}

}
