package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/**
 * The marriage, family tie or support that the status rests on has ended (ICRRA
 * 22-4(1)(vii)).
 */
final class BasisEnded implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_STATUS_CHANGE) || !person.restsOnFamily()
				|| person.statusBasisContinues()) {
			return false;
		}
		conclusion.add(FindingCode.BASIS_ENDED).as(FindingVariant.IN_CHANGE).due(person.expiresOn());
		return true;
	}

}
