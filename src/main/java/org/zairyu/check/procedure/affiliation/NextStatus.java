package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/** What comes after an activity that has ended, while the stay lasts. */
final class NextStatus implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.THREE_MONTHS_INACTIVE) || person.indefinite()) {
			return;
		}
		FindingBuilder next = conclusion.add(FindingCode.PLAN_NEXT_STATUS).due(Stay.end(person));
		if (Stay.of(person) == Stay.CLOSING) {
			next.acceptedUntil(Stay.lastDayToFile(person));
		}
	}

}
