package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import org.zairyu.check.staff.account.SignedIn;

/**
 * Answers people who may not: those with a one-time password choose their own first, a
 * sign-in form that was open for too long is shown again, all others are told no.
 */
final class AccessDeniedPage implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean form = refused instanceof CsrfException;
		if (form && SignInPage.PATH.equals(request.getRequestURI())) {
			response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?again");
		}
		else if (!form && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
				&& signedIn.account().mustChangePassword()) {
			response.sendRedirect(request.getContextPath() + "/staff/password");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
