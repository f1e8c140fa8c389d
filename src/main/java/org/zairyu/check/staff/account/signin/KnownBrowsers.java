package org.zairyu.check.staff.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.zairyu.check.web.answers.AnswerKeys;
import org.zairyu.check.web.answers.Sealer;

/**
 * Knows browsers in which somebody has signed in before, by a locked cookie. Their tries
 * are counted apart, so that nobody who guesses from elsewhere can hold up the owner of
 * an account.
 */
@Component
final class KnownBrowsers {

	private final StaffCookie cookie;

	KnownBrowsers(AnswerKeys keys, Clock clock) {
		this.cookie = new StaffCookie("zairyu-staff-browser", Duration.ofDays(90),
				new Sealer(Sealer.Purpose.STAFF_BROWSER, keys.keys()), clock);
	}

	/**
	 * What a sign-in knows about the browser besides name and password.
	 */
	static final class Details extends WebAuthenticationDetails {

		private static final long serialVersionUID = 1L;

		private final transient Optional<KnownBrowser> browser;

		Details(HttpServletRequest request, Optional<KnownBrowser> browser) {
			super(request);
			this.browser = browser;
		}

		/** The browser, if this person has signed in there before. */
		Optional<KnownBrowser> browserOf(String username) {
			return this.browser.filter((known) -> known.username().equals(username));
		}

	}

	/**
	 * A browser.
	 *
	 * @param id its number
	 * @param username who signed in there last
	 */
	record KnownBrowser(String id, String username) {
	}

	Details details(HttpServletRequest request) {
		return new Details(request, find(request));
	}

	/** Finds the browser of a request, if somebody has signed in there. */
	Optional<KnownBrowser> find(HttpServletRequest request) {
		return this.cookie.read(request)
			.map((text) -> text.split(" ", 2))
			.map((parts) -> new KnownBrowser(parts[0], parts[1]));
	}

	/** Remembers that somebody has signed in. */
	void remember(String username, HttpServletRequest request, HttpServletResponse response) {
		String id = find(request).filter((known) -> known.username().equals(username))
			.map(KnownBrowser::id)
			.orElseGet(() -> UUID.randomUUID().toString());
		this.cookie.write(id + " " + username, request, response);
	}

}
