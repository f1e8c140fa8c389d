package org.zairyu.check.web.answers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Prefecture;

/**
 * Keeps the answers in the visitor's browser and nowhere else: in one sealed cookie that
 * ends with the browser's session, or a day after its last use.
 */
@Component
public final class AnswersCookie {

	/** The name of the cookie. */
	public static final String NAME = "zairyu-answers";

	/** Request attribute with what came with a request. */
	private static final String OPENED = AnswersCookie.class.getName() + ".opened";

	/** A text this old is made anew when it is used. */
	private static final Duration RENEWAL = Duration.ofHours(1);

	private final AnswersSeal seal;

	private final Clock clock;

	AnswersCookie(AnswerKeys keys, Clock clock) {
		this.seal = new AnswersSeal(keys.keys());
		this.clock = clock;
	}

	/** The answers that came with a request; never fails. */
	SavedAnswers read(HttpServletRequest request, HttpServletResponse response) {
		Cookie[] cookies = request.getCookies();
		SavedAnswers found = SavedAnswers.NONE;
		for (int i = 0; cookies != null && i < cookies.length && !found.kept(); i++) {
			if (cookies[i].getName().equals(NAME)) {
				found = read(cookies[i].getValue(), request, response);
			}
		}
		return found;
	}

	private SavedAnswers read(@Nullable String text, HttpServletRequest request, HttpServletResponse response) {
		Instant now = this.clock.instant();
		AnswersSeal.Opened opened = (text != null) ? this.seal.open(text, now) : null;
		if (opened == null) {
			return SavedAnswers.LOST;
		}
		if (opened.made().plus(RENEWAL).isBefore(now)) {
			write(opened.kept(), request, response);
		}
		request.setAttribute(OPENED, opened.kept());
		return SavedAnswers.of(opened.kept());
	}

	/**
	 * Keeps answers in the browser, as the case that came with the request or as a new
	 * one.
	 */
	public void write(Answers answers, HttpServletRequest request, HttpServletResponse response) {
		read(request, response);
		boolean known = request.getAttribute(OPENED) instanceof KeptCase;
		KeptCase kept = known ? (KeptCase) request.getAttribute(OPENED) : new KeptCase(newCase(), answers, null);
		write(new KeptCase(kept.id(), answers, kept.home()), request, response);
	}

	/**
	 * Keeps beside the answers of the visitor where the visitor lives: no rule reads it.
	 */
	public void write(SavedAnswers saved, @Nullable Prefecture home, HttpServletRequest request,
			HttpServletResponse response) {
		write(new KeptCase(saved.caseId(), saved.answers(), home), request, response);
	}

	/** Keeps a case in the browser. */
	public void write(KeptCase kept, HttpServletRequest request, HttpServletResponse response) {
		set(this.seal.close(kept, this.clock.instant()), null, request, response);
	}

	private static String newCase() {
		return HexFormat.of().formatHex(KeyGenerators.secureRandom(KeptCase.ID).generateKey());
	}

	/** Removes the answers from the browser. */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		set("", Duration.ZERO, request, response);
	}

	private static void set(String value, @Nullable Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, value)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax");
		response.addHeader(HttpHeaders.SET_COOKIE, ((age != null) ? cookie.maxAge(age) : cookie).build().toString());
	}

}
