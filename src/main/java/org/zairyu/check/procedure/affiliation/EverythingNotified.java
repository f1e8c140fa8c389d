package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** Immigration knows of everything that happened. */
final class EverythingNotified implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (NamedDays.latest(person).isAfter(person.asOf()) || !person.events().affiliationNotified()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.AFFILIATION_NOTICE_DONE);
		return true;
	}

}
