package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The first extension in one of the three statuses may be the only one (D18).
 */
final class ExtendedOnce implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION) || !OnceOnly.appliesTo(person) || OnceOnly.isUsed(person)) {
			return;
		}
		conclusion.add(FindingCode.EXTENSION_ONCE_ONLY);
	}

}
