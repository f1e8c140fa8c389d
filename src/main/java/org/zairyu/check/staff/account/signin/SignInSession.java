package org.zairyu.check.staff.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.SignInSettings;
import org.zairyu.check.staff.account.SignedIn;

/**
 * Stores only the id and the stamp of the account in the session, and reads the account
 * at each request. So a change of role, a disabled account or a new password takes effect
 * at the next request on every instance, and no library class is serialized into the
 * database.
 */
@Component
final class SignInSession implements SecurityContextRepository {

	private static final String ACCOUNT = "account";

	private static final String STAMP = "stamp";

	private static final String SINCE = "since";

	private final Accounts accounts;

	private final SignInSettings settings;

	private final Clock clock;

	SignInSession(Accounts accounts, SignInSettings settings, Clock clock) {
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return load(holder.getRequest());
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		Loaded loaded = new Loaded(() -> load(request));
		SignedIn.remember(loaded, request);
		return loaded;
	}

	/** Does not store anybody halfway through another sign-in, such as OpenID Connect. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() instanceof SignedIn signedIn) {
			Account account = signedIn.account();
			HttpSession session = request.getSession();
			session.setAttribute(ACCOUNT, account.id());
			session.setAttribute(STAMP, account.stamp());
			session.setAttribute(SINCE, this.clock.millis());
			session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.username());
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return load(request).getAuthentication() != null;
	}

	/** Tells whether the person of a request has shown a few minutes ago who they are. */
	boolean isRecent(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(SINCE) instanceof Long since
				&& this.clock.instant().isBefore(Instant.ofEpochMilli(since).plus(this.settings.recent()));
	}

	private SecurityContext load(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return new SecurityContextImpl();
		}
		Optional<Account> account = account(session);
		if (account.isEmpty() && session.getAttribute(ACCOUNT) != null) {
			session.invalidate();
		}
		return account.map((found) -> new SecurityContextImpl(new SignedIn(found))).orElseGet(SecurityContextImpl::new);
	}

	private Optional<Account> account(HttpSession session) {
		if (!(session.getAttribute(ACCOUNT) instanceof Long id)
				|| !(session.getAttribute(STAMP) instanceof Integer stamp)
				|| !(session.getAttribute(SINCE) instanceof Long since)
				|| Instant.ofEpochMilli(since).plus(this.settings.longestSignIn()).isBefore(this.clock.instant())) {
			return Optional.empty();
		}
		return this.accounts.find(id).filter((account) -> account.enabled() && account.stamp() == stamp);
	}

	/** Reads the account when it is first needed, once for each request. */
	private static final class Loaded implements DeferredSecurityContext {

		private final Supplier<SecurityContext> source;

		Loaded(Supplier<SecurityContext> source) {
			this.source = SingletonSupplier.of(source);
		}

		@Override
		public SecurityContext get() {
			return this.source.get();
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
