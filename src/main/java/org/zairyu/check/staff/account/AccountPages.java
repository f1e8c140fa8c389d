package org.zairyu.check.staff.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.platform.Problem;

/** Prepares the pages on which admins see accounts. */
@Component
final class AccountPages {

	private final Languages languages;

	AccountPages(Languages languages) {
		this.languages = languages;
	}

	String form(AccountForm form, @Nullable Account account, List<Problem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("account", account);
		model.addAttribute("problems", problems);
		model.addAttribute("roles", Role.values());
		model.addAttribute("languages", this.languages.forStaff());
		return "staff/account-form";
	}

	String shown(String username, String password, Model model) {
		model.addAttribute("username", username);
		model.addAttribute("password", password);
		model.addAttribute("days", AccountAdministration.ONE_TIME.toDays());
		return "staff/one-time-password";
	}

}
