package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The marriage, family tie or support that the status rests on has ended (ICRRA
 * 22-4(1)(vii)).
 */
final class BasisEnded implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_STATUS_CHANGE) || !person.restsOnFamily()
				|| person.statusBasisContinues()) {
			return;
		}
		conclusion.add(FindingCode.BASIS_ENDED).as(FindingVariant.IN_CHANGE).due(person.expiresOn());
	}

}
