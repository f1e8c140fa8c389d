package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Redirects people who are not signed in to the sign-in page, and keeps the page they
 * requested or what they typed.
 */
final class SignInPage implements AuthenticationEntryPoint {

	static final String PATH = "/staff/sign-in";

	private final KeptForms forms;

	SignInPage(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (this.forms.keep(request)) {
			response.sendRedirect(request.getContextPath() + PATH + "?kept&to=" + KeptForms.PAGE);
			return;
		}
		boolean page = HttpMethod.GET.matches(request.getMethod())
				&& !Destination.START.equals(request.getRequestURI());
		response
			.sendRedirect(request.getContextPath() + (page ? PATH + "?to=" + Destination.parameter(request) : PATH));
	}

}
