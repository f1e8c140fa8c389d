package org.zairyu.check.procedure.change;

import java.util.EnumSet;
import java.util.Set;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Appended table 2 leaves the activity free as long as the tie it rests on continues
 * (ICRRA 2-2, 19(1)).
 */
final class FreeActivity implements Rule {

	private static final Set<Status> FREE = EnumSet.of(Status.LONG_TERM_RESIDENT,
			Status.SPOUSE_OR_CHILD_OF_JAPANESE_NATIONAL, Status.SPOUSE_OR_CHILD_OF_PERMANENT_RESIDENT);

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!FREE.contains(person.status()) || isOtherBasis(person)
				|| !person.is(Status.LONG_TERM_RESIDENT) && !person.statusBasisContinues()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.CHANGE_NOT_NEEDED).as(FindingVariant.FREE_ACTIVITY);
		return true;
	}

	/**
	 * Another status of table 2, or the points of the highly skilled, is worth a change.
	 */
	private static boolean isOtherBasis(Situation person) {
		Status wanted = person.change().wanted();
		return !person.is(wanted) && (FREE.contains(wanted) || SameStatus.HIGHLY_SKILLED_FIRST.contains(wanted)
				|| wanted == Status.HIGHLY_SKILLED_PROFESSIONAL_II);
	}

}
