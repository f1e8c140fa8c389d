package org.zairyu.check.staff.account;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;

/**
 * Authentication of a person who has signed in, with the account as the database has it
 * at this request.
 */
public final class SignedIn extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private static final String ASKED = SignedIn.class.getName();

	private final transient Account account;

	public SignedIn(Account account) {
		super(List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
		this.account = account;
		setAuthenticated(true);
	}

	/** Keeps the context for {@link #asked}. */
	public static void remember(DeferredSecurityContext context, HttpServletRequest request) {
		request.setAttribute(ASKED, context);
	}

	/**
	 * Finds the account of the person who made a request, even after the security filters
	 * are done, as on an error page.
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
