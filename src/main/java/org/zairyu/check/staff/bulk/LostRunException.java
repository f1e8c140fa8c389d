package org.zairyu.check.staff.bulk;

/** Stops work on a run that was deleted or claimed by another instance. */
final class LostRunException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LostRunException() {
		super("the run is no longer ours", null, false, false);
	}

}
