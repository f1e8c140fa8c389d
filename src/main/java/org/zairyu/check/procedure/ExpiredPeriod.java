package org.zairyu.check.procedure;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.situation.Situation;

/**
 * The stay is over, so nothing can be applied for (ICRRA 21, 20); where an application
 * was filed in time it says why that does not help (ICRRA 20(6)). While the last day was
 * closed only the application itself goes on as if the stay were open.
 *
 * @param aboutApplications whether the procedure is one whose application could have
 * given a special period
 */
public record ExpiredPeriod(boolean aboutApplications) implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		Stay stay = Stay.of(person);
		if (!stay.isOver() && (stay != Stay.CLOSING || this.aboutApplications)) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		add(stay, person, conclusion);
		if (this.aboutApplications && stay == Stay.OVER_AFTER_SPECIAL_PERIOD) {
			conclusion.add(FindingCode.SPECIAL_PERIOD_OVER).due(Stay.endOfSpecialPeriod(person));
		}
		if (this.aboutApplications && stay == Stay.OVER_WITHOUT_SPECIAL_PERIOD) {
			conclusion.add(FindingCode.NO_SPECIAL_PERIOD);
		}
		return true;
	}

	private static void add(Stay stay, Situation person, AssessmentBuilder conclusion) {
		FindingBuilder expired = conclusion.add(FindingCode.PERIOD_EXPIRED)
			.due(person.expiresOn())
			.cite(Parameter.OVERSTAY_FINE);
		if (stay == Stay.CLOSING) {
			expired.as(FindingVariant.CLOSING).neverOverdue();
		}
		else if (person.abroad()) {
			expired.as(FindingVariant.ABROAD).as(FindingKind.CAUTION).neverOverdue();
		}
	}

}
