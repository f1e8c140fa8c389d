package org.zairyu.check.testing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

/** A browser without JavaScript that keeps the cookie of the answers. */
public final class Visitor {

	private static final String NAME = "zairyu-answers";

	private final MockMvcTester mvc;

	private @Nullable Cookie cookie;

	Visitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	public MockHttpServletResponse get(String path) {
		return send(this.mvc.get().uri(path));
	}

	/** Opens an address with encoded characters. */
	public MockHttpServletResponse get(URI address) {
		return send(this.mvc.get().uri(address));
	}

	/** Returns the page at an address, which must exist. */
	public Document page(String path) {
		MockHttpServletResponse response = get(path);
		if (response.getStatus() != MockHttpServletResponse.SC_OK) {
			throw new AssertionError(path + " gives " + response.getStatus() + " " + response.getRedirectedUrl());
		}
		return document(response);
	}

	/** Sends a form. Fields are names and values in turn. */
	public MockHttpServletResponse post(String path, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request);
	}

	/**
	 * Answers questions on their pages, such as {@code status=student age=20}; {@code ?}
	 * is "I don't know".
	 */
	public Visitor answer(String words) {
		for (String pair : words.strip().split("\\s+")) {
			String[] parts = pair.split("=", 2);
			MockHttpServletResponse response = post("/en/check/" + parts[0], fields(parts[0], parts[1]));
			if (response.getStatus() != MockHttpServletResponse.SC_FOUND) {
				throw new AssertionError(pair + " gives " + response.getStatus());
			}
		}
		return this;
	}

	private static String[] fields(String question, String answer) {
		if (answer.equals("?")) {
			return new String[] { "unsure", "yes" };
		}
		if (Objects.requireNonNull(Question.of(question)).type() instanceof AnswerType.Day
				&& !answer.equals(AnswerType.NONE)) {
			String[] date = answer.split("-");
			return new String[] { "year", date[0], "month", date[1], "day", date[2] };
		}
		return new String[] { "answer", answer };
	}

	private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
		if (this.cookie != null) {
			request.cookie(this.cookie);
		}
		MockHttpServletResponse response = this.mvc.perform(request).getResponse();
		Cookie set = response.getCookie(NAME);
		if (set != null) {
			this.cookie = (set.getMaxAge() == 0) ? null : set;
		}
		return response;
	}

	/** Returns the cookie that the browser keeps. */
	public @Nullable String cookie() {
		return (this.cookie != null) ? this.cookie.getValue() : null;
	}

	public void setCookie(String value) {
		this.cookie = new Cookie(NAME, value);
	}

	public static Document document(MockHttpServletResponse response) {
		try {
			return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the target of a redirect. */
	public static String target(MockHttpServletResponse response) {
		return Objects.requireNonNull(response.getRedirectedUrl(), "no redirect");
	}

}
