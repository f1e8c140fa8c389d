package org.zairyu.check.staff.account;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/**
 * Shows accounts to admins, and creates and changes them. Shows a one-time password in
 * the response to the form itself, because a redirect would have to store it.
 */
@Controller
@RequestMapping("/staff/accounts")
final class AccountsController {

	private final Accounts accounts;

	private final AccountAdministration administration;

	private final AccountPages pages;

	private final Languages languages;

	private final FormValidator forms;

	AccountsController(Accounts accounts, AccountAdministration administration, AccountPages pages, Languages languages,
			FormValidator forms) {
		this.accounts = accounts;
		this.administration = administration;
		this.pages = pages;
		this.languages = languages;
		this.forms = forms;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		return "staff/accounts";
	}

	@GetMapping("/new")
	String fill(Model model) {
		return this.pages.form(AccountForm.empty(), null, List.of(), model);
	}

	@PostMapping("/new")
	String create(@ModelAttribute AccountForm form, Actor actor, HttpServletResponse response, Model model) {
		List<Problem> problems = this.forms.problems(form, Default.class, AccountForm.New.class);
		if (problems.isEmpty()) {
			try {
				NewAccount account = new NewAccount(form.username(), form.displayName(), form.email(),
						form.chosenRole(), this.languages.ofStaff(form.language()).language());
				return this.pages.shown(account.username(), this.administration.create(actor, account), model);
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(taken(form));
			}
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return this.pages.form(form, null, problems, model);
	}

	@GetMapping("/{id}")
	String open(@PathVariable long id, Model model) {
		Account account = find(id);
		return this.pages.form(AccountForm.of(account), account, List.of(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable long id, @ModelAttribute AccountForm form, Actor actor, HttpServletResponse response,
			Model model) {
		Account account = find(id);
		List<Problem> problems = this.forms.problems(form);
		if (problems.isEmpty()) {
			try {
				this.administration.change(actor, id, form.displayName(), form.email(), form.chosenRole());
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
		return this.pages.form(form, account, problems, model);
	}

	private Account find(long id) {
		return this.accounts.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private Problem taken(AccountForm form) {
		return this.accounts.findByUsername(form.username()).isPresent() ? new Problem("username", "username-taken")
				: new Problem("email", "email-taken");
	}

}
