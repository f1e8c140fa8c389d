package org.zairyu.check.staff.account.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

import org.zairyu.check.staff.account.SignedIn;

/**
 * Secures everything under {@code /staff}. Residents' pages have no filter chain: they
 * use no session, and Spring Security only checks that their addresses are well formed.
 * The headers that all pages share say what the browser may load.
 */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	@Bean
	SecurityFilterChain staff(HttpSecurity http, SignInSession session, SignInHandler end, OpenIdSignIn openId,
			KnownBrowsers browsers, KeptForms forms, ObjectProvider<LogoutHandler> atSignOut) {
		http.securityMatcher("/staff", "/staff/**");
		http.securityContext((context) -> context.securityContextRepository(session));
		http.formLogin((form) -> form.loginPage(SignInPage.PATH)
			.authenticationDetailsSource(browsers::details)
			.successHandler(end)
			.failureHandler(end));
		http.logout((out) -> {
			out.logoutUrl("/staff/sign-out").logoutSuccessUrl(SignInPage.PATH + "?out");
			atSignOut.orderedStream().forEach(out::addLogoutHandler);
		});
		// the token stands in the form that comes with the file
		http.addFilterBefore(new UploadLimit(), CsrfFilter.class);
		http.requestCache((cache) -> cache.requestCache(new NullRequestCache()));
		http.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie()));
		http.exceptionHandling((refused) -> refused.authenticationEntryPoint(new SignInPage(forms))
			.accessDeniedHandler(new AccessDeniedPage(forms)));
		http.authorizeHttpRequests((requests) -> {
			Access.RULES.forEach((rule) -> requests.requestMatchers(rule.pattern()).access(allowed(rule, session)));
			requests.anyRequest().access((authentication, request) -> AccessDeniedPage.NOT_FOUND);
		});
		openId.addTo(http);
		return http.build();
	}

	private static CookieCsrfTokenRepository csrfCookie() {
		CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
		repository.setCookieName("zairyu-staff-form");
		repository.setCookiePath("/staff");
		repository.setCookieCustomizer((cookie) -> cookie.sameSite("Strict").httpOnly(true));
		return repository;
	}

	private static AuthorizationManager<RequestAuthorizationContext> allowed(Access rule, SignInSession session) {
		return (authentication, request) -> {
			if (rule.who() == Access.Who.EVERYBODY) {
				return new AuthorizationDecision(true);
			}
			boolean allowed = authentication.get() instanceof SignedIn signedIn
					&& rule.allows(signedIn.account().role(), signedIn.account().mustChangePassword());
			return (allowed && rule.who() == Access.Who.RECENT && !session.isRecent(request.getRequest()))
					? AccessDeniedPage.SIGN_IN_ANEW : new AuthorizationDecision(allowed);
		};
	}

}
