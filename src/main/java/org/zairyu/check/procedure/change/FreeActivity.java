package org.zairyu.check.procedure.change;

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

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.is(Status.LONG_TERM_RESIDENT) && !isSpouseOrChildWithTie(person)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.CHANGE_NOT_NEEDED).as(FindingVariant.FREE_ACTIVITY);
		return true;
	}

	private static boolean isSpouseOrChildWithTie(Situation person) {
		return (person.is(Status.SPOUSE_OR_CHILD_OF_JAPANESE_NATIONAL)
				|| person.is(Status.SPOUSE_OR_CHILD_OF_PERMANENT_RESIDENT)) && person.statusBasisContinues();
	}

}
