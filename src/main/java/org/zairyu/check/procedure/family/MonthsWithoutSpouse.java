package org.zairyu.check.procedure.family;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Not living as a spouse is a ground for revocation (ICRRA 22-4(1)(vii)), unless there is
 * a good reason.
 */
final class MonthsWithoutSpouse implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.is(Status.DEPENDENT) || !Marriage.basisLost(person)) {
			return;
		}
		conclusion.add(FindingCode.SIX_MONTHS_WITHOUT_SPOUSE)
			.due(person.lawOn(person.events().familyEventOn()).end(Parameter.REVOCATION_WITHOUT_SPOUSE));
		conclusion.restrictUnlessRequired();
	}

}
