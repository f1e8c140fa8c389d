package org.zairyu.check.procedure.change;

import java.util.EnumSet;
import java.util.Set;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The same status is no change, except where the status names the employer or the
 * activity (ICRRA 20(1); D25).
 */
final class SameStatus implements Rule {

	static final Set<Status> HIGHLY_SKILLED_FIRST = EnumSet.of(Status.HIGHLY_SKILLED_PROFESSIONAL_I_A,
			Status.HIGHLY_SKILLED_PROFESSIONAL_I_B, Status.HIGHLY_SKILLED_PROFESSIONAL_I_C);

	private static final Set<Status> DESIGNATED = EnumSet.of(Status.SPECIFIED_SKILLED_WORKER_I,
			Status.SPECIFIED_SKILLED_WORKER_II, Status.DESIGNATED_ACTIVITIES);

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		Status wanted = person.change().wanted();
		if (!person.is(wanted) || HIGHLY_SKILLED_FIRST.contains(wanted) || DESIGNATED.contains(wanted)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.SAME_STATUS_NO_CHANGE);
		return true;
	}

}
