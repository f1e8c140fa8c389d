package org.zairyu.check.staff.account.signin;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.zairyu.check.staff.account.SignedIn;

/**
 * Rejects files from people who are not signed in, and files that are far too large. A
 * browser shows a response only after it has sent everything, so a body that is too large
 * is read and discarded.
 */
final class UploadLimit extends OncePerRequestFilter {

	/** A file of 20 MB and what the browser puts around it. */
	private static final long LARGEST = (20L << 20) + (64 << 10);

	/** More than this is not read: such a client waits for no response. */
	private static final long PATIENCE = 1L << 30;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!UploadGate.isForm(request)) {
			chain.doFilter(request, response);
			return;
		}
		long length = request.getContentLengthLong();
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn)) {
			response.sendRedirect(request.getContextPath() + SignInPage.PATH);
		}
		else if (length < 0) {
			response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
		}
		else if (length > LARGEST) {
			forget(request.getInputStream());
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void forget(InputStream body) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long left = PATIENCE;
		for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
			left -= read;
		}
	}

}
