package org.zairyu.check.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes control characters out of all fields of all forms and queries, sign-in included.
 * Nobody can see or type them; they come along when text is pasted, PostgreSQL refuses
 * NUL, and in a log they could forge a line. Tabs and line ends stay. Parameters that
 * cannot be read at all, such as {@code %ff}, are answered with 400 before anybody tries,
 * and the page of that error has none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class RequestTextFilter extends OncePerRequestFilter {

	private static final String UNREADABLE = RequestTextFilter.class.getName() + ".unreadable";

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean unreadable = request.getAttribute(UNREADABLE) != null;
		if (!unreadable && hasText(request)) {
			try {
				request.getParameterMap();
			}
			catch (InvalidParameterException ex) {
				request.setAttribute(UNREADABLE, true);
				response.sendError(ex.getErrorCode());
				return;
			}
		}
		chain.doFilter(unreadable ? new WithoutText(request) : new Cleaned(request), response);
	}

	/** A form with a file is not read before it is known who sends it. */
	private static boolean hasText(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null ? request.getQueryString() != null
				: type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33);
	}

	static @Nullable String clean(@Nullable String text) {
		if (text == null || text.chars().noneMatch(RequestTextFilter::isRefused)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.chars().filter((c) -> !isRefused(c)).forEach((c) -> clean.append((char) c));
		return clean.toString();
	}

	private static boolean isRefused(int character) {
		return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
	}

	private static final class WithoutText extends HttpServletRequestWrapper {

		WithoutText(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

	private static final class Cleaned extends HttpServletRequestWrapper {

		Cleaned(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			return clean(super.getParameter(name));
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			if (values == null) {
				return null;
			}
			String[] clean = values.clone();
			for (int i = 0; i < clean.length; i++) {
				clean[i] = String.valueOf(clean(clean[i]));
			}
			return clean;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> clean = new LinkedHashMap<>();
			for (String name : super.getParameterMap().keySet()) {
				String[] values = getParameterValues(name);
				if (values != null) {
					clean.put(name, values);
				}
			}
			return Collections.unmodifiableMap(clean);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(getParameterMap().keySet());
		}

	}

}
