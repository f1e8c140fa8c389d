package org.zairyu.check.procedure.change;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * What is particular to the status wanted: a visitor prepares to leave, and the third
 * stage of Technical Intern Training is closing (Act 60 of 2024, supplementary
 * provisions).
 */
final class NewStatusNotes implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!conclusion.has(FindingCode.APPLY_STATUS_CHANGE)) {
			return;
		}
		if (person.change().wanted() == Status.TEMPORARY_VISITOR) {
			conclusion.add(FindingCode.VISITOR_STATUS_LIMITS);
		}
		if (isThirdStage(person.change().wanted()) && person.change().wantedIsClosed()) {
			conclusion.add(FindingCode.INTERN_THIRD_STAGE_LIMIT);
			conclusion.restrict();
		}
	}

	private static boolean isThirdStage(Status status) {
		return status == Status.TECHNICAL_INTERN_TRAINING_III_A || status == Status.TECHNICAL_INTERN_TRAINING_III_B;
	}

}
