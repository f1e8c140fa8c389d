package org.zairyu.check.procedure.registration;

import java.time.LocalDate;
import java.util.Optional;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AddressEvent;
import org.zairyu.check.situation.Situation;

/**
 * Still looking for a home: the line is the day on which the status may be revoked (ICRRA
 * 22-4(1)(viii), (ix)), not a right to wait.
 */
final class NoHomeYet implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.move().event() != AddressEvent.LOOKING) {
			return false;
		}
		conclusion.decide(Verdict.REQUIRED);
		conclusion.add(FindingCode.SETTLE_AND_NOTIFY).due(safetyLine(person));
		return true;
	}

	private static LocalDate safetyLine(Situation person) {
		LocalDate sinceLanding = person.lawOn(person.move().landedOn()).lastDay(Parameter.REVOCATION_FIRST_NOTICE);
		Optional<LocalDate> sinceLeaving = person.move()
			.leftOn()
			.map((left) -> person.lawOn(left).lastDay(Parameter.REVOCATION_AFTER_LEAVING));
		return sinceLeaving.filter((day) -> day.isAfter(sinceLanding)).orElse(sinceLanding);
	}

}
