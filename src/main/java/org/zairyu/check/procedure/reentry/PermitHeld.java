package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;
import java.util.Optional;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * An ordinary permit already held that runs to the return.
 */
final class PermitHeld implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		Optional<LocalDate> permit = Trip.permitToReturn(person);
		if (permit.isEmpty()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.REENTRY_PERMIT_HELD).due(Stay.within(permit.get(), person));
		return true;
	}

}
