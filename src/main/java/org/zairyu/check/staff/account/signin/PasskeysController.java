package org.zairyu.check.staff.account.signin;

import java.net.URI;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.web.SiteAddress;

/**
 * Shows, adds and removes one's own passkeys. Whoever finds an open browser must not
 * leave one there: people sign in anew first, and the owner gets a mail.
 */
@Controller
final class PasskeysController {

	private static final int LONGEST = 60;

	private final Passkeys passkeys;

	private final SiteAddress site;

	private final AuditLog audit;

	private final DateTimeFormatter time;

	private final Challenges challenges;

	private final PasskeyMail mail;

	PasskeysController(Passkeys passkeys, SiteAddress site, AuditLog audit, Challenges challenges, PasskeyMail mail,
			Clock clock) {
		this.challenges = challenges;
		this.mail = mail;
		this.passkeys = passkeys;
		this.site = site;
		this.audit = audit;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
	}

	@GetMapping("/staff/account/passkeys")
	String page(Authentication owner, HttpServletRequest request, HttpServletResponse response, Model model) {
		model.addAttribute("options", this.passkeys.toAdd(URI.create(this.site.of("/", request)),
				this.challenges.make(purpose(owner), request, response), owner));
		model.addAttribute("time", this.time);
		model.addAttribute("passkeys", this.passkeys.of(owner.getName()));
		return "staff/passkeys";
	}

	@PostMapping("/staff/account/passkeys")
	String add(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String label,
			Authentication owner, Account account, Actor actor, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String name = label.strip();
		String called = name.isEmpty() ? owner.getName() : name.substring(0, Math.min(name.length(), LONGEST));
		URI here = URI.create(this.site.of("/", request));
		boolean added = this.challenges.find(purpose(owner), request)
			.map((challenge) -> this.passkeys.add(here, challenge, owner, credential, called))
			.orElse(false);
		if (added) {
			this.audit.record(actor, AuditAction.PASSKEY_ADDED, "account", account.id());
			this.mail.added(account, called);
			return "redirect:/staff/account/passkeys";
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("refused", true);
		model.addAttribute("label", label);
		return page(owner, request, response, model);
	}

	private static String purpose(Authentication owner) {
		return "add " + owner.getName();
	}

	@PostMapping("/staff/account/passkeys/remove")
	String remove(@RequestParam String id, Account account, Actor actor) {
		if (this.passkeys.remove(account.username(), id)) {
			this.audit.record(actor, AuditAction.PASSKEY_REMOVED, "account", account.id());
		}
		return "redirect:/staff/account/passkeys";
	}

}
