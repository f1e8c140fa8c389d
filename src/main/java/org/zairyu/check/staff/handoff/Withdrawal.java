package org.zairyu.check.staff.handoff;

import java.util.Locale;

/** What is deleted when a resident withdraws a hand-off. */
public enum Withdrawal {

	/** The case and the client, of whom nothing else is stored. */
	ALL,

	/** The case; the client has others, which the agency opened. */
	CASE,

	/** The message and the consents; the agency has worked on the case and keeps it. */
	MESSAGE;

	/** Returns the id in addresses and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
