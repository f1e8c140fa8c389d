package org.zairyu.check.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.zairyu.check.language.FallbackMarks;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;

/**
 * Sets the readings of kanji above them, on the pages of languages that have readings,
 * and marks texts in English on the pages of languages that do not have them.
 */
@Component
final class ReadingsFilter extends OncePerRequestFilter {

	private final Languages languages;

	ReadingsFilter(Languages languages) {
		this.languages = languages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String uri = address(request);
		if (isStaffPage(uri)) {
			return this.languages.forStaff().stream().noneMatch(Words::isPartial);
		}
		Words words = words(uri);
		return words == null || !(words.hasReadings() || words.isPartial());
	}

	/** An error is told at the address that failed, in its language. */
	private static String address(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
				: request.getRequestURI();
	}

	/** A staff page has no extension; files, which may be large, are left alone. */
	private static boolean isStaffPage(String uri) {
		return uri.startsWith("/staff") && uri.indexOf('.') < 0;
	}

	private @Nullable Words words(String uri) {
		int end = uri.indexOf('/', 1);
		return this.languages.find((end > 0) ? uri.substring(1, end) : "");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		String type = page.getContentType();
		if (type != null && type.startsWith("text/html") && page.getContentSize() > 0) {
			byte[] html = marked(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8), request)
				.getBytes(StandardCharsets.UTF_8);
			page.resetBuffer();
			page.getOutputStream().write(html);
		}
		page.copyBodyToResponse();
	}

	private String marked(String html, HttpServletRequest request) {
		Words words = words(address(request));
		return FallbackMarks.annotate((words != null && words.hasReadings()) ? Ruby.annotate(html) : html);
	}

}
