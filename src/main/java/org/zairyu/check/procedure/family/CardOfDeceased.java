package org.zairyu.check.procedure.family;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.FamilyEvent;
import org.zairyu.check.situation.Situation;

/** The card of a spouse who died goes back (ICRRA 19-15). */
final class CardOfDeceased implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().family() != FamilyEvent.SPOUSE_DIED) {
			return;
		}
		conclusion.add(FindingCode.RETURN_CARD_OF_DECEASED)
			.due(person.lawOn(person.events().familyEventOn()).lastDay(Parameter.CARD_RETURN));
	}

}
