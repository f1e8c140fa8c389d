package org.zairyu.check.staff.cases;

/** Somebody else has set the same to something else in the meantime. */
public final class StaleHandlingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StaleHandlingException(long id) {
		super("state or person of case " + id + " has been changed", null, false, false);
	}

}
