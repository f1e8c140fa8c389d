package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Doing nothing of what the status is for is a ground for revocation (ICRRA 22-4(1)(vi)),
 * unless there is a good reason.
 */
final class InactiveMonths implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().onlyLeft() || !NamedDays.activityMustGoOn(person)) {
			return;
		}
		Parameter term = person.is(Status.HIGHLY_SKILLED_PROFESSIONAL_II) ? Parameter.REVOCATION_INACTIVE_HIGHLY_SKILLED
				: Parameter.REVOCATION_INACTIVE;
		conclusion.add(FindingCode.THREE_MONTHS_INACTIVE).due(person.lawOn(person.events().leftOn()).end(term));
	}

}
