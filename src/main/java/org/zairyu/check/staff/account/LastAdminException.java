package org.zairyu.check.staff.account;

/** Thrown when a change would leave no admin to manage accounts. */
public final class LastAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LastAdminException() {
		super("the last admin must stay");
	}

}
