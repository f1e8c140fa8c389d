package org.zairyu.check.staff.notice.mail;

/** A mail could not be sent now. The message names no recipient, so it may be logged. */
final class MailDelayedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MailDelayedException(String reason) {
		super(reason, null, false, false);
	}

}
