package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/** Nothing happened in the family. */
final class NothingHappened implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		person.status();
		if (person.events().family() != FamilyEvent.NONE) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.FAMILY_UNCHANGED);
		return true;
	}

}
