package org.zairyu.check.staff.account;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;

/** Somebody who is signed in: the account as it is in the database at this request. */
public final class SignedIn extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private static final String ASKED = SignedIn.class.getName();

	private final transient Account account;

	public SignedIn(Account account) {
		super(List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
		this.account = account;
		setAuthenticated(true);
	}

	/** Lets {@link #asked} know who it is. */
	public static void remember(DeferredSecurityContext context, HttpServletRequest request) {
		request.setAttribute(ASKED, context);
	}

	/**
	 * The account of who has made a request, also where the filters of the sign-in are
	 * through already, as on the page of an error.
	 */
	public static Optional<Account> asked(HttpServletRequest request) {
		return (request.getAttribute(ASKED) instanceof DeferredSecurityContext context
				&& context.get().getAuthentication() instanceof SignedIn signedIn) ? Optional.of(signedIn.account)
						: Optional.empty();
	}

	public Account account() {
		return this.account;
	}

	@Override
	public Account getPrincipal() {
		return this.account;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.account.username();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedIn signedIn && signedIn.account.equals(this.account);
	}

	@Override
	public int hashCode() {
		return this.account.hashCode();
	}

}
