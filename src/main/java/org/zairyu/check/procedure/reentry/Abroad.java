package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/**
 * Abroad and coming back: no permit can be had from there (ICRRA 26(1)), and none is
 * needed by a person who is in time.
 */
final class Abroad implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Trip.hasLeft(person) || Trip.isForGood(person)) {
			return false;
		}
		LocalDate last = Trip.lastReturn(person);
		boolean inTime = !last.isBefore(person.asOf()) && !person.trip().returnsOn().isAfter(last);
		conclusion.decide(inTime ? Verdict.NOT_NEEDED : Verdict.RESTRICTED);
		conclusion.add(FindingCode.ALREADY_ABROAD)
			.as(wording(last, person))
			.as(inTime ? FindingKind.INFO : FindingKind.CAUTION)
			.due(last);
		return true;
	}

	private static FindingVariant wording(LocalDate last, Situation person) {
		if (last.isBefore(person.asOf())) {
			return FindingVariant.TOO_LATE;
		}
		return Trip.permitAtDeparture(person).isPresent() ? FindingVariant.WITH_PERMIT : Trip.wording(person);
	}

}
