package org.zairyu.check.staff.account;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/**
 * Enables and disables accounts and resets passwords; each ends the sessions of the
 * account.
 */
@Controller
@RequestMapping("/staff/accounts")
final class AccountStateController {

	private final Accounts accounts;

	private final AccountAdministration administration;

	private final Sessions sessions;

	private final AccountPages pages;

	AccountStateController(Accounts accounts, AccountAdministration administration, Sessions sessions,
			AccountPages pages) {
		this.accounts = accounts;
		this.administration = administration;
		this.sessions = sessions;
		this.pages = pages;
	}

	@PostMapping("/{id}/enabled")
	String enable(@PathVariable long id, @RequestParam boolean enabled, Actor actor, HttpServletResponse response,
			Model model) {
		Account account = find(id);
		try {
			this.administration.enable(actor, id, enabled);
		}
		catch (LastAdminException ex) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return this.pages.form(AccountForm.of(account), account, List.of(new Problem("enabled", "last-admin")),
					model);
		}
		this.sessions.end(account);
		return "redirect:/staff/accounts";
	}

	@PostMapping("/{id}/password")
	String resetPassword(@PathVariable long id, Actor actor, Model model) {
		Account account = find(id);
		String password = this.administration.resetPassword(actor, id);
		this.sessions.end(account);
		return this.pages.shown(account.username(), password, model);
	}

	private Account find(long id) {
		return this.accounts.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
