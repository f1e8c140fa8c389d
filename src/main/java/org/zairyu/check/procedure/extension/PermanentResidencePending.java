package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Application;
import org.zairyu.check.situation.Situation;

/**
 * An application for permanent residence gives no special period (ICRRA 22; D26).
 */
final class PermanentResidencePending implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.indefinite() || person.extensionOrChangePending()
				|| !person.applications().contains(Application.PERMANENT_RESIDENCE)) {
			return false;
		}
		conclusion.add(FindingCode.PERMANENT_RESIDENCE_NO_SPECIAL_PERIOD);
		return true;
	}

}
