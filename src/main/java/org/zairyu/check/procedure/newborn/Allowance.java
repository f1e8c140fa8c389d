package org.zairyu.check.procedure.newborn;

import java.time.LocalDate;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.BabyParents;
import org.zairyu.check.situation.LifeEvents;
import org.zairyu.check.situation.Situation;

/** The child allowance (児童手当), paid from the month after the application. */
final class Allowance implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		LocalDate last = person.lawOn(person.events().bornOn()).lastDay(Parameter.CHILD_ALLOWANCE);
		if (leavesWithoutStatus(person.events()) || person.asOf().isAfter(person.lawToday().acceptedUntil(last))) {
			return;
		}
		conclusion.add(FindingCode.CHILD_ALLOWANCE).due(last);
	}

	private static boolean leavesWithoutStatus(LifeEvents events) {
		return events.babyParents() != BabyParents.ONE_JAPANESE && !events.babyStatusApplied()
				&& events.babyLeavesSoon();
	}

}
