package org.zairyu.check.situation;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks for the period of stay only where the periods of the status differ in effect. */
final class GrantedPeriod {

	private static final PeriodOfStay SHORTEST = new PeriodOfStay(0, 1);

	private GrantedPeriod() {
	}

	/**
	 * Tests the granted period, and reads it only if it matters. An indefinite stay is
	 * longer than any.
	 * @param terms the terms of the status
	 * @param granted reads the answer
	 * @param test a test that, if it holds for a period, holds for every longer one
	 */
	static boolean test(StatusTerms terms, Supplier<PeriodOfStay> granted, Predicate<PeriodOfStay> test) {
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
		return (any == all) ? any : test.test(granted.get());
	}

}
