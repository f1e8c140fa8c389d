package org.zairyu.check.staff.notice.team;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;

/** Lets members of staff choose which mails they get. */
@Controller
final class OwnMailsController {

	private final NoticeChoices choices;

	OwnMailsController(NoticeChoices choices) {
		this.choices = choices;
	}

	@GetMapping("/staff/account/digest")
	String page(Account account, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("wanted", this.choices.of(account.id()));
		return "staff/own-mails";
	}

	@PostMapping("/staff/account/digest")
	String choose(@RequestParam(defaultValue = "") Set<String> wanted, Account account, Actor actor) {
		this.choices.choose(account.id(), wanted, actor);
		return "redirect:/staff/account/digest?saved";
	}

}
