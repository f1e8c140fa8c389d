package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * An application for permanent residence gives no special period (ICRRA 22; D26).
 */
final class PermanentResidencePending implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.indefinite() || person.extensionOrChangePending()
				|| !person.applications().contains(Application.PERMANENT_RESIDENCE)) {
			return;
		}
		conclusion.add(FindingCode.PERMANENT_RESIDENCE_NO_SPECIAL_PERIOD);
	}

}
