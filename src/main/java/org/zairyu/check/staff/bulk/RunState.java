package org.zairyu.check.staff.bulk;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {

	/** Waits for its turn to be checked. */
	QUEUED,
	/** Is being checked. */
	RUNNING,
	/** Is checked. */
	DONE,
	/** Could not be checked. */
	FAILED,
	/** Is checked and waits for its cases to be made. */
	TO_MAKE,
	/** Its cases are being made. */
	MAKING,
	/** Its cases are made. */
	MADE;

	/** The id in the database and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static RunState of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Whether an instance works on it. */
	public boolean atWork() {
		return this == RUNNING || this == MAKING;
	}

	/** Whether the results are there to be read. */
	public boolean checked() {
		return this == DONE || this == TO_MAKE || this == MAKING || this == MADE;
	}

}
