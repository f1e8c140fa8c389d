package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/** Where people find help whose marriage has ended or is not safe. */
final class Support implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().family() == FamilyEvent.DIVORCED || person.events().family() == FamilyEvent.SEPARATED) {
			conclusion.add(FindingCode.SUPPORT_FOR_VIOLENCE);
		}
	}

}
