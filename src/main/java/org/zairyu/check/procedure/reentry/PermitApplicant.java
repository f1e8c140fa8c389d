package org.zairyu.check.procedure.reentry;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * Who goes to the counter for an ordinary permit: from 16 the person, for a younger child
 * a representative (ER 29).
 */
final class PermitApplicant implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_REENTRY_PERMIT)) {
			return;
		}
		conclusion.add(person.hasReachedAge(Parameter.IN_PERSON_AGE) ? FindingCode.APPLY_IN_PERSON
				: FindingCode.REPRESENTATIVE_MAY_APPLY);
	}

}
