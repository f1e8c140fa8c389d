package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.CardRenewal;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.situation.Situation;

/** The card of a stay without a last day has one of its own (ICRRA 19-11; SPA 12). */
final class RenewalOfCard implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		return person.indefinite() && new CardRenewal().apply(person, conclusion);
	}

}
