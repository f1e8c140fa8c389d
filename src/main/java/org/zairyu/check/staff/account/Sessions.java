package org.zairyu.check.staff.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends and renews sign-ins. */
@Component
public final class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> repository;

	private final SecurityContextRepository signIn;

	Sessions(FindByIndexNameSessionRepository<? extends Session> repository, SecurityContextRepository signIn) {
		this.repository = repository;
		this.signIn = signIn;
	}

	/** Deletes all sessions of an account, which its stamp has already made void. */
	public void end(Account account) {
		this.repository.findByPrincipalName(account.username()).keySet().forEach(this.repository::deleteById);
	}

	/**
	 * Signs in the person of this request again after the stamp of the account has
	 * changed, in a session with a new id.
	 */
	public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().invalidate();
		SecurityContext context = new SecurityContextImpl(new SignedIn(account));
		SecurityContextHolder.setContext(context);
		this.signIn.saveContext(context, request, response);
	}

}
