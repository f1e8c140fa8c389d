package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * What filing on or before the last day gives (ICRRA 20(6), 21(4)): a special period, but
 * not after a granted period of 30 days or less.
 *
 * @param step the application that is advised
 */
public record FilingInTime(FindingCode step) implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		boolean advised = conclusion.has(this.step);
		if (!advised && !conclusion.has(FindingCode.APPLICATION_PENDING) || person.indefinite()) {
			return;
		}
		if (!person.period().allowsSpecialPeriod()) {
			conclusion.add(FindingCode.NO_SPECIAL_PERIOD);
		}
		else if (advised) {
			conclusion.add(FindingCode.FILE_BEFORE_EXPIRY).due(person.expiresOn());
		}
	}

}
