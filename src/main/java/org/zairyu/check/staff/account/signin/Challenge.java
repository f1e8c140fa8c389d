package org.zairyu.check.staff.account.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What a browser was last asked to sign; good for one answer. */
final class Challenge {

	private static final String NAME = "challenge";

	private Challenge() {
	}

	/** Makes a new one and keeps it in the session. */
	static String make(HttpServletRequest request) {
		String challenge = Passkeys.challenge();
		request.getSession().setAttribute(NAME, challenge);
		return challenge;
	}

	/** Takes the one that was made last out of the session. */
	static Optional<String> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(NAME) instanceof String challenge)) {
			return Optional.empty();
		}
		session.removeAttribute(NAME);
		return Optional.of(challenge);
	}

}
