package org.zairyu.check.staff.handoff.reply;

/** Thrown when somebody else has dealt with a reply, or the client has sent another. */
final class StaleReplyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StaleReplyException(long caseId) {
		super("the reply to case " + caseId + " is another one by now", null, false, false);
	}

}
