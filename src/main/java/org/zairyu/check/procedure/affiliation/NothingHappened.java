package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AffiliationEvent;
import org.zairyu.check.situation.Situation;

/** Nothing happened at the employer or school. */
final class NothingHappened implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		person.status();
		if (person.events().affiliation() != AffiliationEvent.NONE) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.AFFILIATION_UNCHANGED);
		return true;
	}

}
