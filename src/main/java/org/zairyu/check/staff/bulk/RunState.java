package org.zairyu.check.staff.bulk;

import java.util.Locale;

/** The state of a run. */
public enum RunState {

	/** Waits for somebody to say what its columns are. */
	TO_MAP,
	/** Waits to be checked. */
	QUEUED,
	/** Is being checked. */
	RUNNING,
	/** Is checked. */
	DONE,
	/** Could not be checked. */
	FAILED,
	/** Is checked; its cases wait to be made. */
	TO_MAKE,
	/** Its cases are being made. */
	MAKING,
	/** Its cases are made. */
	MADE,
	/** Its cases are made, and what was made waits to be undone. */
	TO_UNDO,
	/** What was made is being undone. */
	UNDOING,
	/** What was made is undone. */
	UNDONE;

	/** Returns the id in the database and in message keys, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static RunState of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Whether the run changes without anybody asking for it. */
	public boolean underWay() {
		return switch (this) {
			case QUEUED, RUNNING, TO_MAKE, MAKING, TO_UNDO, UNDOING -> true;
			case TO_MAP, DONE, FAILED, MADE, UNDONE -> false;
		};
	}

	/** Whether the results are complete. */
	public boolean checked() {
		return switch (this) {
			case TO_MAP, QUEUED, RUNNING, FAILED -> false;
			case DONE, TO_MAKE, MAKING, MADE, TO_UNDO, UNDOING, UNDONE -> true;
		};
	}

}
