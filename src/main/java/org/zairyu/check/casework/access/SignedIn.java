package org.zairyu.check.casework.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import org.zairyu.check.casework.account.Account;

/** Somebody who is signed in: the account as it is in the database at this request. */
public final class SignedIn extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Account account;

	SignedIn(Account account) {
		super(List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
		this.account = account;
		setAuthenticated(true);
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
