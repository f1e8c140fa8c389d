package org.zairyu.check.procedure.sidework;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/**
 * The application for permission (資格外活動許可申請, ICRRA 19(2), ER 19), and no work before it.
 */
final class PermissionStep implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!SideWorkFacts.isPossible(conclusion) || SideWorkFacts.hasPermission(person)) {
			return;
		}
		boolean comprehensive = SideWorkFacts.isComprehensiveType(person);
		var step = conclusion
			.add(comprehensive ? FindingCode.APPLY_COMPREHENSIVE_PERMISSION : FindingCode.APPLY_INDIVIDUAL_PERMISSION)
			.bring(Document.PERMISSION_APPLICATION)
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person));
		if (!comprehensive) {
			step.bring(Document.WORK_DESCRIPTION);
		}
		conclusion.add(FindingCode.WAIT_FOR_SIDE_WORK_PERMISSION)
			.cite(Parameter.UNPERMITTED_WORK_FINE, Parameter.EMPLOYER_FINE);
	}

}
