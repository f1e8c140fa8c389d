package org.zairyu.check.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Carries the code of a receipt from the form to the page that shows it. An address must
 * not, because it stays in the history of the browser and in logs.
 */
public final class ReceiptCookie {

	private static final String NAME = "zairyu-receipt";

	private static final Duration AGE = Duration.ofMinutes(10);

	private ReceiptCookie() {
	}

	/** Returns the code that came with a request. */
	public static Optional<String> read(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Stream.of(cookies)
					.filter((cookie) -> cookie.getName().equals(NAME))
					.map(Cookie::getValue)
					.filter((code) -> !code.isEmpty())
					.findFirst();
	}

	/** Saves a code for a few minutes. */
	public static void write(String code, HttpServletRequest request, HttpServletResponse response) {
		set(code, AGE, request, response);
	}

	/** Removes the code, if there is one. */
	public static void clear(HttpServletRequest request, HttpServletResponse response) {
		if (read(request).isPresent()) {
			set("", Duration.ZERO, request, response);
		}
	}

	private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.maxAge(age)
					.build()
					.toString());
	}

}
