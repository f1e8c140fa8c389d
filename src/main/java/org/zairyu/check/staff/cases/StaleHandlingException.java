package org.zairyu.check.staff.cases;

/** Thrown when somebody else has set the same field of a case to another value. */
public final class StaleHandlingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StaleHandlingException(long id) {
		super("state or person of case " + id + " has been changed", null, false, false);
	}

}
