package org.zairyu.check.staff.account.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

import org.zairyu.check.web.answers.Sealer;

/**
 * A locked cookie of the agency's side, with a time after which it no longer counts
 * whatever the browser does.
 */
final class StaffCookie {

	private final String name;

	private final Duration age;

	private final Sealer sealer;

	private final Clock clock;

	StaffCookie(String name, Duration age, Sealer sealer, Clock clock) {
		this.name = name;
		this.age = age;
		this.sealer = sealer;
		this.clock = clock;
	}

	/** Finds the text that came with a request, if it still counts. */
	Optional<String> read(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Stream.of(cookies)
					.filter((cookie) -> cookie.getName().equals(this.name))
					.flatMap((cookie) -> open(cookie.getValue()).stream())
					.flatMap((text) -> valid(text).stream())
					.findFirst();
	}

	private Optional<String> open(String sealed) {
		try {
			return Optional.ofNullable(this.sealer.open(Base64.getUrlDecoder().decode(sealed)))
				.map((text) -> new String(text, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Optional<String> valid(String text) {
		String[] parts = text.split(" ", 2);
		Instant until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
		return this.clock.instant().isBefore(until) ? Optional.of(parts[1]) : Optional.empty();
	}

	void write(String text, HttpServletRequest request, HttpServletResponse response) {
		long until = this.clock.instant().plus(this.age).getEpochSecond();
		byte[] sealed = this.sealer.seal((until + " " + text).getBytes(StandardCharsets.UTF_8));
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(this.name, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
					.path("/staff")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.maxAge(this.age)
					.build()
					.toString());
	}

}
