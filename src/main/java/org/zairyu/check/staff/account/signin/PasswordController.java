package org.zairyu.check.staff.account.signin;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.PasswordRules;
import org.zairyu.check.staff.account.Sessions;
import org.zairyu.check.staff.account.SignInSettings;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.Agency;

/**
 * Changes passwords. People with a one-time password can open no other page.
 */
@Controller
final class PasswordController {

	private final Accounts accounts;

	private final Sessions sessions;

	private final AuditLog audit;

	private final Throttle throttle;

	private final Limit limit;

	private final Agency agency;

	PasswordController(Accounts accounts, Sessions sessions, AuditLog audit, Throttle throttle, SignInSettings settings,
			Agency agency) {
		this.agency = agency;
		this.accounts = accounts;
		this.sessions = sessions;
		this.audit = audit;
		this.throttle = throttle;
		this.limit = new Limit("password-change", settings.triesPerName(), settings.holdUp(), settings.holdUp());
	}

	@GetMapping("/staff/password")
	String page(Model model) {
		return page(List.of(), model);
	}

	@PostMapping("/staff/password")
	String change(@RequestParam String current, @RequestParam String password, @RequestParam String repeated,
			Account account, Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
		List<Problem> problems = problems(account, current, password, repeated);
		if (!problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return page(problems, model);
		}
		Account changed = this.accounts.changePassword(account.id(), password);
		this.audit.record(actor, AuditAction.PASSWORD_CHANGED, "account", account.id());
		this.sessions.end(account);
		this.sessions.renew(changed, request, response);
		return "redirect:/staff/account?password";
	}

	private List<Problem> problems(Account account, String current, String password, String repeated) {
		List<Problem> problems = new ArrayList<>();
		if (!this.throttle.allows(this.limit, account.username())) {
			problems.add(new Problem("current", "too-many"));
			return problems;
		}
		if (this.accounts.verify(account.username(), current).isEmpty()) {
			problems.add(new Problem("current", "password-wrong"));
		}
		else {
			this.throttle.forgive(this.limit, account.username());
		}
		PasswordRules.fault(account.username(), names(account), password)
			.ifPresent((fault) -> problems.add(new Problem("password", "password-" + fault.id())));
		if (password.equals(current)) {
			problems.add(new Problem("password", "password-same"));
		}
		if (!password.equals(repeated)) {
			problems.add(new Problem("repeated", "password-differs"));
		}
		return problems;
	}

	private List<String> names(Account account) {
		List<String> names = new ArrayList<>(this.agency.name().values());
		names.add(account.displayName());
		if (account.email() != null) {
			names.add(account.email());
		}
		return names;
	}

	private static String page(List<Problem> problems, Model model) {
		model.addAttribute("problems", problems);
		model.addAttribute("shortest", PasswordRules.SHORTEST);
		return "staff/password";
	}

}
