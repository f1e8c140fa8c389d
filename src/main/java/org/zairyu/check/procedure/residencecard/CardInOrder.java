package org.zairyu.check.procedure.residencecard;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;

/** Nothing happened to the card; the additions say when it ends. */
final class CardInOrder implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		conclusion.decide(Verdict.NOT_NEEDED);
		return true;
	}

}
