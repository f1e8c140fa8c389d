package org.zairyu.check.staff.bulk;

/** The run was deleted, or taken by another instance: whoever worked on it stops. */
final class LostRunException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LostRunException() {
		super("the run is no longer ours", null, false, false);
	}

}
