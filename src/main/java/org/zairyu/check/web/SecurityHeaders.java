package org.zairyu.check.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the headers with which a browser runs only our scripts, shows the pages in no
 * frame, and sends no referrer to other sites. Over TLS it also tells the browser to come
 * back over TLS only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
			+ "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** The page for trying out the API brings its own script and sends requests. */
	private static final String API_PAGE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	/** This site only: what runs beside it under the same name is not ours to decide. */
	private final HstsHeaderWriter transport = new HstsHeaderWriter(Duration.ofDays(365).toSeconds(), false);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean apiPage = request.getRequestURI().startsWith("/swagger-ui");
		response.setHeader("Content-Security-Policy", apiPage ? API_PAGE : PAGES);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		this.transport.writeHeaders(request, response);
		chain.doFilter(request, response);
	}

}
