package org.zairyu.check.situation;

import java.util.function.Predicate;

import org.zairyu.check.law.Parameter;

/**
 * The period of stay that a person was granted. Part of a {@link Situation}, which
 * records what is read. The answer is read only where the periods of the status differ in
 * effect, so that nobody is asked for it in vain.
 */
public final class GrantedPeriod {

	private static final PeriodOfStay SHORTEST = new PeriodOfStay(0, 1);

	private final Situation person;

	GrantedPeriod(Situation person) {
		this.person = person;
	}

	/** Longer than the stay that makes a mid-to-long-term resident (ICRRA 19-3(i)). */
	public boolean makesResident() {
		var term = this.person.lawToday().term(Parameter.RESIDENT_STAY);
		return test((period) -> period.isLongerThan(term));
	}

	/**
	 * Longer than the stays that have no special period (ICRRA 20(6)), by the law of the
	 * last day of the stay, on which that period starts.
	 */
	public boolean allowsSpecialPeriod() {
		int days = this.person.lawOn(this.person.expiresOn()).number(Parameter.SPECIAL_PERIOD_EXCLUDED);
		return test((period) -> period.isLongerThan(days));
	}

	/** Long enough for an extension to be filed months ahead. */
	public boolean allowsEarlyExtension() {
		var term = this.person.lawToday().term(Parameter.EXTENSION_WINDOW_STAY);
		return test((period) -> period.isAtLeast(term));
	}

	/**
	 * Tests the period, and reads it only if it matters. An indefinite stay is longer
	 * than any.
	 * @param test a test that, if it holds for a period, holds for every longer one
	 */
	private boolean test(Predicate<PeriodOfStay> test) {
		StatusTerms terms = this.person.terms();
		boolean any = terms.isIndefinite();
		boolean all = true;
		for (PeriodOfStay period : terms.periods()) {
			boolean holds = test.test(period);
			any |= holds;
			all &= holds;
		}
		PeriodOfStay longest = terms.longest();
		if (longest != null) {
			any |= test.test(longest);
			all &= test.test(SHORTEST);
		}
		return (any == all) ? any : test.test(granted());
	}

	private PeriodOfStay granted() {
		PeriodOfStay period = (PeriodOfStay) this.person.read(Question.PERIOD_OF_STAY);
		if (!this.person.terms().allows(period)) {
			throw new InvalidAnswer(Question.PERIOD_OF_STAY, "not-granted-for-status");
		}
		return period;
	}

}
