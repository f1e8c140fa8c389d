package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/** The home has not changed, or the municipality knows of it. */
final class NothingToNotify implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean unchanged = person.move().event() == AddressEvent.UNCHANGED;
		if (!unchanged && !person.move().notified()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(unchanged ? FindingCode.ADDRESS_UNCHANGED : FindingCode.REGISTRATION_DONE);
		return true;
	}

}
