package org.zairyu.check.procedure.reentry;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/**
 * The return is planned for a day after the last one. Abroad only an ordinary permit can
 * be prolonged (ICRRA 26(5), 26-2(3)); when that day has passed, a new permission to land
 * is left.
 */
final class ReturnTooLate implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		LocalDate last = lastReturn(person, conclusion);
		if (last == null || !person.trip().returnsOn().isAfter(last)) {
			return;
		}
		if (Trip.hasLeft(person) && last.isBefore(person.asOf())) {
			conclusion.add(FindingCode.WAY_BACK);
		}
		else {
			conclusion.add(FindingCode.RETURN_TOO_LATE).due(last);
		}
	}

	private static @Nullable LocalDate lastReturn(Situation person, AssessmentBuilder conclusion) {
		if (conclusion.has(FindingCode.ALREADY_ABROAD)) {
			return Trip.lastReturn(person);
		}
		if (conclusion.has(FindingCode.RETURN_BEFORE_SPECIAL_PERIOD_ENDS)) {
			return Stay.endOfSpecialPeriod(person);
		}
		return conclusion.has(FindingCode.RETURN_BEFORE_EXPIRY) ? Stay.end(person) : null;
	}

}
