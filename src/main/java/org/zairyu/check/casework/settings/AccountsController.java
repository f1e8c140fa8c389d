package org.zairyu.check.casework.settings;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.casework.access.Sessions;
import org.zairyu.check.casework.account.Account;
import org.zairyu.check.casework.account.AccountAdministration;
import org.zairyu.check.casework.account.Accounts;
import org.zairyu.check.casework.account.LastAdminException;
import org.zairyu.check.casework.account.NewAccount;
import org.zairyu.check.casework.account.Role;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.page.NoSuchRecordException;
import org.zairyu.check.casework.page.Problem;
import org.zairyu.check.words.Languages;

/**
 * The accounts, for admins. A one-time password is shown in the answer to the form
 * itself: for a redirect it would have to be stored.
 */
@Controller
@RequestMapping("/staff/accounts")
final class AccountsController {

	private final Accounts accounts;

	private final AccountAdministration administration;

	private final Sessions sessions;

	private final Languages languages;

	AccountsController(Accounts accounts, AccountAdministration administration, Sessions sessions,
			Languages languages) {
		this.accounts = accounts;
		this.administration = administration;
		this.sessions = sessions;
		this.languages = languages;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		return "staff/accounts";
	}

	@GetMapping("/new")
	String fill(Model model) {
		return form(AccountForm.empty(), null, List.of(), model);
	}

	@PostMapping("/new")
	String create(@ModelAttribute AccountForm form, Actor actor, HttpServletResponse response, Model model) {
		List<Problem> problems = form.problems(true);
		if (problems.isEmpty()) {
			try {
				NewAccount account = new NewAccount(form.cleanUsername(), form.cleanDisplayName(), form.cleanEmail(),
						form.cleanRole(), this.languages.of(form.language()).language());
				return shown(account.username(), this.administration.create(actor, account), model);
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(taken(form));
			}
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return form(form, null, problems, model);
	}

	@GetMapping("/{id}")
	String open(@PathVariable long id, Model model) {
		Account account = find(id);
		return form(AccountForm.of(account), account, List.of(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable long id, @ModelAttribute AccountForm form, Actor actor, HttpServletResponse response,
			Model model) {
		Account account = find(id);
		List<Problem> problems = form.problems(false);
		if (problems.isEmpty()) {
			try {
				this.administration.change(actor, id, form.cleanDisplayName(), form.cleanEmail(), form.cleanRole());
				return "redirect:/staff/accounts";
			}
			catch (LastAdminException ex) {
				problems = List.of(new Problem("role", "last-admin"));
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(new Problem("email", "email-taken"));
			}
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return form(form, account, problems, model);
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
			return form(AccountForm.of(account), account, List.of(new Problem("enabled", "last-admin")), model);
		}
		this.sessions.end(account);
		return "redirect:/staff/accounts";
	}

	@PostMapping("/{id}/password")
	String resetPassword(@PathVariable long id, Actor actor, Model model) {
		Account account = find(id);
		String password = this.administration.resetPassword(actor, id);
		this.sessions.end(account);
		return shown(account.username(), password, model);
	}

	private Account find(long id) {
		return this.accounts.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private Problem taken(AccountForm form) {
		return this.accounts.findByUsername(form.cleanUsername()).isPresent()
				? new Problem("username", "username-taken") : new Problem("email", "email-taken");
	}

	private String form(AccountForm form, @org.jspecify.annotations.Nullable Account account, List<Problem> problems,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("account", account);
		model.addAttribute("problems", problems);
		model.addAttribute("roles", Role.values());
		model.addAttribute("languages", this.languages.all());
		return "staff/account-form";
	}

	private static String shown(String username, String password, Model model) {
		model.addAttribute("username", username);
		model.addAttribute("password", password);
		model.addAttribute("days", AccountAdministration.ONE_TIME.toDays());
		return "staff/one-time-password";
	}

}
