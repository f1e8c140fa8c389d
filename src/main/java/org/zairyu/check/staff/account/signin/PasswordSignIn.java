package org.zairyu.check.staff.account.signin;

import java.time.Duration;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.SignInSettings;
import org.zairyu.check.staff.account.SignedIn;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Network;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.TooBusyException;

/**
 * Signs in by name and password. Counts tries for names that do not exist too, and
 * refuses in the same words, so that nobody can find out who has an account. After a few
 * wrong passwords a name has to wait, longer each time; a browser in which the person has
 * signed in before is counted apart and does not wait for what others do.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

	private final Accounts accounts;

	private final Throttle throttle;

	private final AuditLog audit;

	private final Limit perName;

	private final Limit perBrowser;

	private final Limit perAddress;

	PasswordSignIn(Accounts accounts, Throttle throttle, AuditLog audit, SignInSettings settings) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.audit = audit;
		Duration hold = settings.holdUp();
		this.perName = Limit.growing("sign-in-name", settings.triesPerName(), settings.firstHoldUp(), hold);
		this.perBrowser = Limit.growing("sign-in-browser", settings.triesPerName(), settings.firstHoldUp(), hold);
		this.perAddress = new Limit("sign-in-address", settings.triesPerAddress(), hold, hold);
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String name = Accounts.normal(asked.getName());
		String address = (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		Optional<String> browser = (asked.getDetails() instanceof KnownBrowsers.Details details)
				? details.browserOf(name).map(KnownBrowsers.KnownBrowser::id) : Optional.empty();
		Network network = Network.of(address);
		Limit limit = browser.isPresent() ? this.perBrowser : this.perName;
		String counted = browser.orElse(name);
		if (browser.isEmpty() && !this.throttle.allows(this.perAddress, network.name())
				|| !this.throttle.allows(limit, counted)) {
			throw new LockedException("too many tries");
		}
		Account account;
		try {
			String password = (asked.getCredentials() instanceof String typed) ? typed : "";
			account = this.accounts.verify(name, password).orElseThrow(() -> refused(name, address));
		}
		catch (TooBusyException ex) {
			// nobody has looked at the password
			this.throttle.giveBack(limit, counted);
			if (browser.isEmpty()) {
				this.throttle.giveBack(this.perAddress, network.name());
			}
			throw ex;
		}
		this.throttle.forgive(limit, counted);
		if (browser.isEmpty()) {
			this.throttle.giveBack(this.perAddress, network.name());
		}
		return new SignedIn(account);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** Does not record the typed name: it may be a password in the wrong field. */
	private BadCredentialsException refused(String name, String address) {
		Actor actor = Actor.visitor(address);
		this.accounts.findByUsername(name)
			.ifPresentOrElse(
					(account) -> this.audit.record(actor, AuditAction.SIGN_IN_REFUSED, "account", account.id()),
					() -> this.audit.record(actor, AuditAction.SIGN_IN_REFUSED));
		return new BadCredentialsException("refused");
	}

}
