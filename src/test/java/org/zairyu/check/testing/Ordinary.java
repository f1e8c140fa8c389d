package org.zairyu.check.testing;

/**
 * An ordinary person who has answered every question, so that a test names only what is
 * different: a researcher with a card, a stay of three years that is far from its end, an
 * unchanged home, a month's trip and a small side job in view. All topics are asked for.
 */
public final class Ordinary {

	/** A Monday on which every office is open. */
	public static final String DAY = "2026-11-16";

	private static final String ANSWERS = """
			topics=address|travel|stay-longer|new-activity|side-work|work-or-school|family|baby|card
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
			affiliation-event=none affiliation-left-on=2026-11-10 affiliation-joined-on=2026-11-11
			joining-permitted=yes organisation-changed-on=2026-11-10 affiliation-notified=no insured-otherwise=yes
			family-event=none family-event-on=2026-11-10 family-tie=spouse family-notified=no
			born-on=2026-11-10 baby-parents=other birth-registered=yes baby-status-applied=yes
			baby-leaves-within-60-days=no card-event=none details-changed-on=2026-11-10
			""";

	private Ordinary() {
	}

	/**
	 * Returns the ordinary person with some answers changed.
	 * @param asOf the as-of date
	 * @param changes questions and answers, separated by white space; may be empty
	 */
	public static Scenario person(String asOf, String changes) {
		String born = (asOf.compareTo(DAY) < 0) ? "born-on=" + asOf + " " : "";
		return Scenario.of(asOf, ANSWERS + born + changes);
	}

}
