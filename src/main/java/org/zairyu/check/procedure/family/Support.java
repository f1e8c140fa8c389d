package org.zairyu.check.procedure.family;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/** Where people find help whose marriage has ended or is not safe. */
final class Support implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean apart = person.events().family() == FamilyEvent.DIVORCED
				|| person.events().family() == FamilyEvent.SEPARATED;
		if (apart) {
			conclusion.add(FindingCode.SUPPORT_FOR_VIOLENCE);
		}
		return apart;
	}

}
