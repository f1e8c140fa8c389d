package org.zairyu.check.procedure.family;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * A dependent who depends on nobody any more does nothing of what the status is for
 * (ICRRA 22-4(1)(vi)).
 */
final class DependentAlone implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.DEPENDENT) || !person.events().marriageEnded() || !Marriage.basisLost(person)) {
			return;
		}
		conclusion.add(FindingCode.DEPENDENT_BASIS_ENDED)
			.due(person.lawOn(person.events().familyEventOn()).end(Parameter.REVOCATION_INACTIVE));
		conclusion.restrictUnlessRequired();
	}

}
