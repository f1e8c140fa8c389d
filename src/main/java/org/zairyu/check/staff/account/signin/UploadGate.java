package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passes multipart forms only to the one address that takes files. The JSON API rejects
 * them itself, without reading them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UploadGate extends OncePerRequestFilter {

	static final String UPLOADS = "/staff/bulk";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean welcome = HttpMethod.POST.matches(request.getMethod()) && path.equals(UPLOADS);
		if (isForm(request) && !welcome && !path.startsWith("/api/")) {
			response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Tells whether the request may contain files. */
	static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
	}

}
