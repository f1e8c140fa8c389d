package org.zairyu.check.staff.account;

/** Without the last admin, nobody could manage accounts any more. */
public final class LastAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LastAdminException() {
		super("the last admin must stay");
	}

}
