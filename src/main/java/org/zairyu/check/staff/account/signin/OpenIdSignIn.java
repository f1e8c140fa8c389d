package org.zairyu.check.staff.account.signin;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.SignInSettings;

/**
 * Signs in with OpenID Connect where {@code spring.security.oauth2.client} is configured.
 * The provider identifies the person; the accounts here decide whether they may enter.
 */
@Component
final class OpenIdSignIn {

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final Accounts accounts;

	private final SignInCompletion entrance;

	private final SignInHandler end;

	private final SignInSettings settings;

	OpenIdSignIn(ObjectProvider<ClientRegistrationRepository> providers, Accounts accounts, SignInCompletion entrance,
			SignInHandler end, SignInSettings settings) {
		this.providers = providers;
		this.accounts = accounts;
		this.entrance = entrance;
		this.end = end;
		this.settings = settings;
	}

	/** Adds this sign-in if a provider is configured. */
	void addTo(HttpSecurity http) {
		if (this.providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(SignInPage.PATH)
				.authorizationEndpoint((endpoint) -> endpoint.baseUri("/staff/sign-in/with"))
				.redirectionEndpoint((endpoint) -> endpoint.baseUri("/staff/sign-in/from/*"))
				.successHandler(this::enter)
				.failureHandler(this.end));
		}
	}

	private void enter(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException {
		Optional<Account> account = Optional.ofNullable(authentication.getPrincipal())
			.filter(OidcUser.class::isInstance)
			.map(OidcUser.class::cast)
			.flatMap(this::account)
			.filter(Account::enabled);
		if (account.isEmpty()) {
			SecurityContextHolder.clearContext();
			request.getSession().invalidate();
			response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?unknown");
			return;
		}
		this.entrance.enter(account.get(), request, response);
	}

	/** An address that the provider has not checked could be anybody's. */
	private Optional<Account> account(OidcUser user) {
		String claim = this.settings.oidcClaim();
		boolean unchecked = claim.equals("email") && !Boolean.TRUE.equals(user.getEmailVerified());
		String address = unchecked ? null : user.getClaimAsString(claim);
		return Optional.ofNullable(address).flatMap(this.accounts::findByEmail);
	}

}
