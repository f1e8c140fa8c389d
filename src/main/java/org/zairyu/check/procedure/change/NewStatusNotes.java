package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * What is particular to the status wanted: a visitor prepares to leave, and the third
 * stage of Technical Intern Training is closing (Act 60 of 2024, supplementary
 * provisions).
 */
final class NewStatusNotes implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_STATUS_CHANGE)) {
			return false;
		}
		boolean visitor = person.change().wanted() == Status.TEMPORARY_VISITOR;
		if (visitor) {
			conclusion.add(FindingCode.VISITOR_STATUS_LIMITS);
		}
		boolean closing = isThirdStage(person.change().wanted()) && person.change().wantedIsClosed();
		if (closing) {
			conclusion.add(FindingCode.INTERN_THIRD_STAGE_LIMIT);
			conclusion.restrict();
		}
		return visitor || closing;
	}

	private static boolean isThirdStage(Status status) {
		return status == Status.TECHNICAL_INTERN_TRAINING_III_A || status == Status.TECHNICAL_INTERN_TRAINING_III_B;
	}

}
