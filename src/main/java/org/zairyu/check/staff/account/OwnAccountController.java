package org.zairyu.check.staff.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Shows people their own account, sets its language and signs it out everywhere. */
@Controller
final class OwnAccountController {

	private final Accounts accounts;

	private final Sessions sessions;

	private final AuditLog audit;

	private final Languages languages;

	OwnAccountController(Accounts accounts, Sessions sessions, AuditLog audit, Languages languages) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.audit = audit;
		this.languages = languages;
	}

	@GetMapping("/staff/account")
	String page(@RequestParam java.util.Map<String, String> parameters, Account account, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("changed", parameters.containsKey("password"));
		model.addAttribute("languages", this.languages.forStaff());
		return "staff/account";
	}

	@PostMapping("/staff/account/language")
	String language(@RequestParam String language, Account account) {
		Words words = this.languages.ofStaff(language);
		this.accounts.setLanguage(account.id(), words.language());
		return "redirect:/staff/account";
	}

	@PostMapping("/staff/account/sign-out-everywhere")
	String signOutEverywhere(Account account, Actor actor) {
		this.accounts.endSignIns(account.id());
		this.sessions.end(account);
		this.audit.record(actor, AuditAction.SIGNED_OUT_EVERYWHERE, "account", account.id());
		return "redirect:/staff/sign-in?everywhere";
	}

}
