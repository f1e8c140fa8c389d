package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * The marriage, family tie or support that the status rests on has ended (ICRRA 2-2,
 * 22-4(1)(vii)): it is changed, not extended.
 */
final class BasisEnded implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.restsOnFamily() || person.statusBasisContinues()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.BASIS_ENDED).due(person.expiresOn());
		return true;
	}

}
