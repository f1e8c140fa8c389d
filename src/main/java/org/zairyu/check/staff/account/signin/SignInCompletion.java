package org.zairyu.check.staff.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.SignedIn;

/** Completes sign-ins without a password, such as with a passkey or OpenID Connect. */
@Component
public final class SignInCompletion {

	private final SignInSession session;

	private final SignInHandler end;

	SignInCompletion(SignInSession session, SignInHandler end) {
		this.session = session;
		this.end = end;
	}

	/** Signs in and redirects to the requested page. */
	public void enter(Account account, HttpServletRequest request, HttpServletResponse response) throws IOException {
		SignedIn signedIn = new SignedIn(account);
		SecurityContext context = new SecurityContextImpl(signedIn);
		SecurityContextHolder.setContext(context);
		this.session.saveContext(context, request, response);
		this.end.onAuthenticationSuccess(request, response, signedIn);
	}

}
