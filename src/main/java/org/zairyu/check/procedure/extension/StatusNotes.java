package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;

/**
 * What is particular to the status: repeatable, capped, or by designation (D19).
 */
final class StatusNotes implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION)) {
			return false;
		}
		boolean repeatable = person.is(Status.INTRA_COMPANY_TRANSFEREE);
		if (repeatable) {
			conclusion.add(FindingCode.EXTENSION_REPEATABLE);
		}
		boolean capped = person.terms().extension() == StatusTerms.Extension.CAPPED;
		if (capped) {
			conclusion.add(FindingCode.TOTAL_LIMIT);
		}
		boolean designated = person.is(Status.DESIGNATED_ACTIVITIES);
		if (designated) {
			conclusion.add(FindingCode.SEE_DESIGNATION_PAPER);
		}
		return repeatable || capped || designated;
	}

}
