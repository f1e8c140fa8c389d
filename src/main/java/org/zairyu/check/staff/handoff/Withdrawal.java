package org.zairyu.check.staff.handoff;

import java.util.Locale;

/** What is deleted when a resident withdraws a hand-off. */
public enum Withdrawal {

	/** Everything: the case and the person, of whom there is nothing else. */
	ALL,

	/** The case; the person has others, which the agency opened. */
	CASE,

	/** The message and the consents; the agency has worked on the case and keeps it. */
	MESSAGE;

	/** The id in addresses and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
