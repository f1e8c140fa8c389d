package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Without a last day there is nothing to extend (ICRRA 2-2; only the card is renewed,
 * D33).
 */
final class IndefiniteStay implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.indefinite()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.EXTENSION_NOT_NEEDED);
		return true;
	}

}
