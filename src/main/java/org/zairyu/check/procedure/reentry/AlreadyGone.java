package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;
import java.util.Optional;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Already abroad: no permit can be obtained there (ICRRA 26(1)); who left for good sends
 * the card back (ICRRA 19-15(1)).
 */
final class AlreadyGone implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean forGood = Trip.isForGood(person);
		boolean left = Trip.hasLeft(person);
		if (!forGood) {
			person.returnsOn();
		}
		if (!left) {
			return false;
		}
		if (forGood) {
			conclusion.decide(Verdict.NOT_NEEDED);
			conclusion.add(FindingCode.ALREADY_LEFT)
				.due(person.lawOn(person.departsOn()).lastDay(Parameter.CARD_RETURN));
			conclusion.close();
		}
		else {
			conclusion.decide(Verdict.RESTRICTED);
			Optional<LocalDate> permit = person.reentryPermitUntil().filter((until) -> !until.isBefore(person.asOf()));
			conclusion.add(FindingCode.ALREADY_ABROAD)
				.as(permit.isPresent() ? FindingVariant.WITH_PERMIT : Trip.wording(person))
				.due(Stay.within(permit.orElseGet(() -> Trip.specialReentryEnds(person)), person));
		}
		return true;
	}

}
