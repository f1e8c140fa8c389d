package org.zairyu.check.procedure;

import org.zairyu.check.situation.Situation;

/**
 * What filing on or before the last day gives (ICRRA 20(6), 21(4)): a special period, but
 * not after a granted period of 30 days or less.
 *
 * @param step the application that is advised
 */
public record FilingInTime(Code step) implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		boolean advised = conclusion.has(this.step);
		if (!advised && !conclusion.has(Code.APPLICATION_PENDING) || person.indefinite()) {
			return false;
		}
		if (!person.stayAllowsSpecialPeriod()) {
			conclusion.add(Code.NO_SPECIAL_PERIOD);
			return true;
		}
		if (advised) {
			conclusion.add(Code.FILE_BEFORE_EXPIRY).due(person.expiresOn());
		}
		return advised;
	}

}
