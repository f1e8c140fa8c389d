package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import org.zairyu.check.staff.account.SignedIn;

/**
 * Answers people who may not: those with a one-time password choose their own first,
 * those who signed in too long ago sign in anew, a form of another sign-in is kept, a
 * sign-in form that was open for too long is shown again, an address that does not exist
 * is not found, and all others are told no.
 */
final class AccessDeniedPage implements AccessDeniedHandler {

	/** The decision about somebody who has to show again who they are. */
	static final AuthorizationDecision SIGN_IN_ANEW = new AuthorizationDecision(false);

	/** The decision about an address of which nobody has thought. */
	static final AuthorizationDecision NOT_FOUND = new AuthorizationDecision(false);

	private final KeptForms forms;

	AccessDeniedPage(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean form = refused instanceof CsrfException;
		if (form && SignInPage.PATH.equals(request.getRequestURI())) {
			response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?again");
		}
		else if (form && this.forms.keep(request)) {
			response.sendRedirect(request.getContextPath() + KeptForms.PAGE);
		}
		else if (!form && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
				&& signedIn.account().mustChangePassword()) {
			response.sendRedirect(request.getContextPath() + "/staff/password");
		}
		else if (refused instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() == NOT_FOUND) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (refused instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() == SIGN_IN_ANEW) {
			// a form cannot be sent twice, so it leads back to the page before
			String to = HttpMethod.GET.matches(request.getMethod()) ? Destination.parameter(request)
					: "%2Fstaff%2Faccount";
			response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?confirm&to=" + to);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
