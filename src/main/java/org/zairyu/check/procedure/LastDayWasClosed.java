package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * The last day of the stay was closed, and the office takes the application on its next
 * open day as filed in time (Act on Holidays of Administrative Organs 2; ER 21(1)). Until
 * then there is no proof in hand.
 */
public final class LastDayWasClosed implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (Stay.of(person) != Stay.CLOSING) {
			return;
		}
		conclusion.add(FindingCode.LAST_DAY_WAS_CLOSED).due(person.expiresOn());
	}

}
