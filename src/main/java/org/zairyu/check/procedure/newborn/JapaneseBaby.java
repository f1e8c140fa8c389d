package org.zairyu.check.procedure.newborn;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.BabyParents;
import org.zairyu.check.situation.Situation;

/** A baby with a Japanese parent is Japanese (Nationality Act 2) and needs no status. */
final class JapaneseBaby implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (person.events().babyParents() != BabyParents.ONE_JAPANESE) {
			return false;
		}
		conclusion.decide(Verdict.NOT_NEEDED);
		conclusion.add(FindingCode.BABY_IS_JAPANESE);
		return true;
	}

}
