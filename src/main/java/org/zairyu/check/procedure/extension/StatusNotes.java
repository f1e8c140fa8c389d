package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;

/**
 * What is particular to the status: repeatable, capped, or by designation (D19).
 */
final class StatusNotes implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_EXTENSION)) {
			return;
		}
		if (person.is(Status.INTRA_COMPANY_TRANSFEREE)) {
			conclusion.add(FindingCode.EXTENSION_REPEATABLE);
		}
		if (person.terms().extension() == StatusTerms.Extension.CAPPED) {
			conclusion.add(FindingCode.TOTAL_LIMIT);
		}
		if (person.is(Status.DESIGNATED_ACTIVITIES)) {
			conclusion.add(FindingCode.SEE_DESIGNATION_PAPER);
		}
	}

}
