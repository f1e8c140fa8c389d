package org.zairyu.check.procedure.newborn;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The days a baby may be in Japan without a status (ICRRA 22-2(1)), and what follows them
 * (24(vii)).
 */
final class DaysWithoutStatus implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		boolean acquires = conclusion.has(FindingCode.ACQUIRE_STATUS)
				|| conclusion.has(FindingCode.ACQUIRE_PERMANENT_RESIDENCE);
		if (!acquires && !conclusion.has(FindingCode.APPLY_SPECIAL_PERMANENT_RESIDENCE)) {
			return;
		}
		LocalDate last = person.lawOn(person.events().bornOn()).lastDay(Parameter.TIME_WITHOUT_STATUS);
		if (acquires) {
			conclusion.add(FindingCode.SIXTY_DAYS_LIMIT).due(last);
		}
		if (person.asOf().isAfter(person.lawToday().acceptedUntil(last))) {
			conclusion.add(FindingCode.BABY_OVERSTAY).due(last);
			conclusion.restrict();
		}
	}

}
