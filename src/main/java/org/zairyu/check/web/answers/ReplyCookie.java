package org.zairyu.check.web.answers;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps what a client fills in under a link in the client's browser until it is sent:
 * sealed, beside the visitor's own answers and never mixed with them, until the browser
 * is closed. Whether the link is still good is for others to say, at each request.
 */
@Component
public final class ReplyCookie {

	private static final String NAME = "zairyu-reply";

	private final Sealer sealer;

	ReplyCookie(AnswerKeys keys) {
		this.sealer = new Sealer(Sealer.Purpose.CLIENT_REPLY, keys.keys());
	}

	/** Returns the draft that came with a request. */
	public Optional<ReplyDraft> read(HttpServletRequest request) {
		return value(request).filter((text) -> text.length() <= AnswersSeal.LONGEST).flatMap(this::open);
	}

	private Optional<ReplyDraft> open(String text) {
		try {
			byte[] bytes = this.sealer.open(Base64.getUrlDecoder().decode(text));
			return (bytes != null) ? Optional.of(ReplyDraft.read(bytes)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Keeps a draft. */
	public void write(ReplyDraft draft, HttpServletRequest request, HttpServletResponse response) {
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(this.sealer.seal(draft.bytes()));
		set(text, null, request, response);
	}

	/** Removes the draft, if there is one. */
	public static void clear(HttpServletRequest request, HttpServletResponse response) {
		if (value(request).isPresent()) {
			set("", Duration.ZERO, request, response);
		}
	}

	private static Optional<String> value(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Stream.of(cookies)
					.filter((cookie) -> cookie.getName().equals(NAME))
					.map(Cookie::getValue)
					.filter((text) -> text != null && !text.isEmpty())
					.findFirst();
	}

	private static void set(String value, @Nullable Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, value)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Strict");
		response.addHeader(HttpHeaders.SET_COOKIE, ((age != null) ? cookie.maxAge(age) : cookie).build().toString());
	}

}
