package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.CardRenewal;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;

/** The card of a stay without a last day has one of its own (ICRRA 19-11; SPA 12). */
final class RenewalOfCard implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (person.indefinite()) {
			new CardRenewal().apply(person, conclusion);
		}
	}

}
