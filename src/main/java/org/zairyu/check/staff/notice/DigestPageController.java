package org.zairyu.check.staff.notice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;

/** Lets members of staff turn their daily mail off and on. */
@Controller
final class DigestPageController {

	private final Digests digests;

	DigestPageController(Digests digests) {
		this.digests = digests;
	}

	@GetMapping("/staff/account/digest")
	String page(Account account, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("wanted", this.digests.isWanted(account.id()));
		return "staff/digest";
	}

	@PostMapping("/staff/account/digest")
	String want(@RequestParam boolean wanted, Account account, Actor actor) {
		this.digests.want(account.id(), wanted, actor);
		return "redirect:/staff/account/digest";
	}

}
