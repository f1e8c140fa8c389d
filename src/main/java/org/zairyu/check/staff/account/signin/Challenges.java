package org.zairyu.check.staff.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.answers.AnswerKeys;
import org.zairyu.check.web.answers.Sealer;

/**
 * Keeps what a browser was last asked to sign in a locked cookie: whoever only looks at
 * the page leaves no session in the database.
 */
@Component
final class Challenges {

	/** The purpose of a challenge for signing in. */
	static final String SIGN_IN = "sign-in";

	private static final Duration AGE = Duration.ofMinutes(10);

	/** Outlives the cookie, so that nobody can keep one and use it twice. */
	private static final Limit ONCE = new Limit("passkey-challenge", 1, AGE.multipliedBy(2), AGE.multipliedBy(2));

	private final StaffCookie cookie;

	private final Throttle throttle;

	Challenges(AnswerKeys keys, Throttle throttle, Clock clock) {
		this.cookie = new StaffCookie("zairyu-staff-passkey", AGE,
				new Sealer(Sealer.Purpose.PASSKEY_CHALLENGE, keys.keys()), clock);
		this.throttle = throttle;
	}

	/** Makes a new one in the place of the last. */
	String make(String purpose, HttpServletRequest request, HttpServletResponse response) {
		String challenge = Passkeys.challenge();
		this.cookie.write(challenge + " " + purpose, request, response);
		return challenge;
	}

	/** Finds the one that was made last for this purpose. */
	Optional<String> find(String purpose, HttpServletRequest request) {
		return this.cookie.read(request)
			.map((text) -> text.split(" ", 2))
			.filter((parts) -> parts[1].equals(purpose))
			.map((parts) -> parts[0]);
	}

	/** Uses a challenge up; false if it was used before. */
	boolean use(String challenge) {
		return this.throttle.allows(ONCE, challenge);
	}

}
