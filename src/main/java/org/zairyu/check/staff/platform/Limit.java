package org.zairyu.check.staff.platform;

import java.time.Duration;

/**
 * Says how often something may be tried.
 *
 * @param kind what is counted, in kebab-case
 * @param tries how many tries are let through within the window
 * @param window how long tries are counted together
 * @param firstHold how long the first hold-up lasts; each further try doubles it
 * @param hold how long a hold-up lasts at most
 */
public record Limit(String kind, int tries, Duration window, Duration firstHold, Duration hold) {

	/** How long wrong tries are remembered where the hold-up grows with them. */
	private static final Duration MEMORY = Duration.ofDays(1);

	/** Creates a limit that refuses everything for a while after one try too many. */
	public Limit(String kind, int tries, Duration window, Duration hold) {
		this(kind, tries, window, hold, hold);
	}

	/**
	 * Creates a limit that lets one more try through after each hold-up, and then holds
	 * up for twice as long.
	 */
	public static Limit growing(String kind, int tries, Duration firstHold, Duration hold) {
		return new Limit(kind, tries, MEMORY, firstHold, hold);
	}

	boolean isGrowing() {
		return this.firstHold.compareTo(this.hold) < 0;
	}

	/** How long to wait after this many tries beyond those that are free. */
	Duration holdAfter(int beyond) {
		Duration wait = this.firstHold;
		for (int i = 0; i < beyond && wait.compareTo(this.hold) < 0; i++) {
			wait = wait.multipliedBy(2);
		}
		return (wait.compareTo(this.hold) < 0) ? wait : this.hold;
	}

}
