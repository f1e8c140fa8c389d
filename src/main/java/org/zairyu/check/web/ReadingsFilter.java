package org.zairyu.check.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;

/**
 * Sets the readings of kanji above them, on the pages of languages that have readings.
 */
@Component
final class ReadingsFilter extends OncePerRequestFilter {

	private final Languages languages;

	ReadingsFilter(Languages languages) {
		this.languages = languages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		// An error is told at the address that failed, in its language.
		String uri = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
				: request.getRequestURI();
		int end = uri.indexOf('/', 1);
		Words words = this.languages.find((end > 0) ? uri.substring(1, end) : "");
		return words == null || !words.hasReadings();
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
			byte[] html = Ruby.annotate(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
				.getBytes(StandardCharsets.UTF_8);
			page.resetBuffer();
			page.getOutputStream().write(html);
		}
		page.copyBodyToResponse();
	}

}
