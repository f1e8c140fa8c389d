package org.zairyu.check.testing;

/**
 * An ordinary person who has answered every question, so that a test names only what is
 * different: a researcher with a card, a stay of three years that is far from its end, an
 * unchanged home, a month's trip and a small side job in view.
 */
public final class Ordinary {

	/** A Monday on which every office is open. */
	public static final String DAY = "2026-11-16";

	private static final String ANSWERS = """
			status=researcher designation=other period-of-stay=P3Y expires-on=2028-03-31 applications=none
			filed-on=2026-11-02 age=30 card=held lost-known-on=2026-11-12 card-valid-until=2033-12-31
			address-event=unchanged
			address-date=2026-11-10 landed-on=2026-11-09 left-on=2026-11-10 address-notified=no
			travel-plan=return departs-on=2026-12-10 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none
			same-activity=yes extensions-granted=0 attendance=good enrolled=yes extension-reason=yes
			change-reason=yes unavoidable=no new-status=professor status-basis-continues=yes
			started-new-activity=no side-work-permission=none employer-decided=yes weekly-hours=10
			school-vacation=no daily-hours=5 amusement-business=no hinders-main-activity=no
			""";

	private Ordinary() {
	}

	/**
	 * Returns the ordinary person with some answers changed.
	 * @param asOf the as-of date
	 * @param changes questions and answers, separated by white space; may be empty
	 */
	public static Scenario person(String asOf, String changes) {
		return Scenario.of(asOf, ANSWERS + changes);
	}

}
