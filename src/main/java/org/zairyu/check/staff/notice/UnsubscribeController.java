package org.zairyu.check.staff.notice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.web.UnknownPageException;

/**
 * Lets the recipient of a reminder stop reminders. Opening the address changes nothing,
 * because virus scanners open it too. The button of the page does, and so does that of a
 * mail program (RFC 8058).
 */
@Controller
final class UnsubscribeController {

	private final ReminderConsents consents;

	UnsubscribeController(ReminderConsents consents) {
		this.consents = consents;
	}

	@GetMapping("/{lang}/unsubscribe/{token}")
	String ask(@PathVariable String token, @RequestParam(defaultValue = "false") boolean done, Model model) {
		long caseId = find(token);
		boolean active = this.consents.find(caseId).filter(ReminderConsent::isActive).isPresent();
		model.addAttribute("token", token);
		model.addAttribute("active", active);
		model.addAttribute("done", done && !active);
		return "hand-off/unsubscribe";
	}

	@PostMapping("/{lang}/unsubscribe/{token}")
	String stop(@PathVariable String token, Words words) {
		this.consents.stop(find(token), ReminderParty.RESIDENT, Actor.resident());
		return "redirect:/" + words.language() + "/unsubscribe/" + token + "?done=true";
	}

	private long find(String token) {
		return this.consents.caseOf(token).orElseThrow(UnknownPageException::new);
	}

}
