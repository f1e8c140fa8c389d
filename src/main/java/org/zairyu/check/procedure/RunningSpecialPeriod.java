package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * The special period (特例期間, ICRRA 20(6), 21(4)): lawful to the earlier of the decision
 * and two months after the last day of the stay.
 *
 * @param verdict what it means for the procedure
 */
public record RunningSpecialPeriod(Verdict verdict) implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		if (!Stay.inSpecialPeriod(person)) {
			return false;
		}
		conclusion.decide(this.verdict);
		conclusion.add(FindingCode.SPECIAL_PERIOD).due(Stay.endOfSpecialPeriod(person)).neverOverdue();
		return true;
	}

}
