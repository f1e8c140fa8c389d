package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.SignedIn;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Handles sign-ins that succeed, fail or end. */
@Component
final class SignInHandler implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

	private final Accounts accounts;

	private final AuditLog audit;

	private final KnownBrowsers browsers;

	SignInHandler(Accounts accounts, AuditLog audit, KnownBrowsers browsers) {
		this.browsers = browsers;
		this.accounts = accounts;
		this.audit = audit;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		if (authentication instanceof SignedIn signedIn) {
			this.accounts.signedIn(signedIn.account().id());
			this.audit.record(actor(signedIn.account(), request), AuditAction.SIGNED_IN);
			this.browsers.remember(signedIn.account().username(), request, response);
		}
		response.sendRedirect(request.getContextPath() + Destination.of(request.getParameter(Destination.PARAMETER)));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refused) throws IOException {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath(request.getContextPath() + SignInPage.PATH)
			.queryParam((refused instanceof LockedException) ? "wait" : "wrong");
		String to = Destination.of(request.getParameter(Destination.PARAMETER));
		if (!Destination.START.equals(to)) {
			page.queryParam(Destination.PARAMETER, "{to}");
		}
		String lang = request.getParameter("lang");
		if (lang != null && lang.matches("[a-zA-Z-]{2,20}")) {
			page.queryParam("lang", lang);
		}
		response.sendRedirect(page.encode().buildAndExpand(to).toUriString());
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication instanceof SignedIn signedIn) {
			this.audit.record(actor(signedIn.account(), request), AuditAction.SIGNED_OUT);
		}
	}

	static Actor actor(Account account, HttpServletRequest request) {
		return new Actor(account.id(), account.username(), request.getRemoteAddr());
	}

}
