package org.zairyu.check.staff.account.signin;

import java.time.Duration;

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

/**
 * Signs in by name and password. Tries are counted for names that do not exist too, and
 * every refusal sounds the same for them, so that nobody can find out who has an account.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

	private final Accounts accounts;

	private final Throttle throttle;

	private final AuditLog audit;

	private final Limit perName;

	private final Limit perAddress;

	PasswordSignIn(Accounts accounts, Throttle throttle, AuditLog audit, SignInSettings settings) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.audit = audit;
		Duration hold = settings.holdUp();
		this.perName = new Limit("sign-in-name", settings.triesPerName(), hold, hold);
		this.perAddress = new Limit("sign-in-address", settings.triesPerAddress(), hold, hold);
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String name = Accounts.normal(asked.getName());
		String address = (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		Network network = Network.of(address);
		if (!this.throttle.allows(this.perAddress, network.name()) || !this.throttle.allows(this.perName, name)) {
			throw new LockedException("too many tries");
		}
		String password = (asked.getCredentials() instanceof String typed) ? typed : "";
		Account account = this.accounts.verify(name, password).orElseThrow(() -> refused(name, address));
		this.throttle.forgive(this.perName, name);
		this.throttle.giveBack(this.perAddress, network.name());
		return new SignedIn(account);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** The typed name is not written down: it may be a password in the wrong field. */
	private BadCredentialsException refused(String name, String address) {
		Actor actor = Actor.visitor(address);
		this.accounts.findByUsername(name)
			.ifPresentOrElse(
					(account) -> this.audit.record(actor, AuditAction.SIGN_IN_REFUSED, "account", account.id()),
					() -> this.audit.record(actor, AuditAction.SIGN_IN_REFUSED));
		return new BadCredentialsException("refused");
	}

}
