package org.zairyu.check.procedure.registration;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Stay;
import org.zairyu.check.situation.Situation;

/** The stay is over (ICRRA 24(iv)(ro)); the address duties remain. */
final class StayHasExpired implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Stay.of(person).isOver()) {
			return false;
		}
		var expired = conclusion.add(FindingCode.PERIOD_EXPIRED).as(FindingKind.CAUTION).due(person.expiresOn());
		if (person.abroad()) {
			expired.as(FindingVariant.ABROAD).neverOverdue();
		}
		else {
			expired.as(FindingVariant.IN_REGISTRATION);
		}
		return true;
	}

}
