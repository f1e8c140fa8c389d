package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Designation;
import org.zairyu.check.situation.Situation;

/**
 * Digital nomads stay for six months and are not extended (ISA, Designated Activities 53,
 * 54).
 */
final class DigitalNomad implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.isDesignated(Designation.DIGITAL_NOMAD)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(FindingCode.EXTENSION_NOT_FOR_DIGITAL_NOMADS);
		return true;
	}

}
