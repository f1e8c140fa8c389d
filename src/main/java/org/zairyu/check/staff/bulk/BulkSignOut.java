package org.zairyu.check.staff.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.SignedIn;
import org.zairyu.check.staff.platform.Actor;

/** Deletes the files and results of a person who signs out. */
@Component
final class BulkSignOut implements LogoutHandler {

	private final BulkRuns runs;

	BulkSignOut(BulkRuns runs) {
		this.runs = runs;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication instanceof SignedIn signedIn) {
			this.runs
				.deleteAll(new Actor(signedIn.account().id(), signedIn.account().username(), request.getRemoteAddr()));
		}
	}

}
