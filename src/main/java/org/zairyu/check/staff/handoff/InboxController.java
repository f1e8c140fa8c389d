package org.zairyu.check.staff.handoff;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.client.AlikeClients;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/** Shows the checks that residents have sent, the oldest first. */
@Controller
@RequestMapping("/staff/inbox")
final class InboxController {

	private static final int PAGE = 50;

	private final Inbox inbox;

	private final Clients clients;

	private final AlikeClients alike;

	private final Languages languages;

	private final DateTimeFormatter time;

	InboxController(Inbox inbox, Clients clients, AlikeClients alike, Languages languages, Clock clock) {
		this.inbox = inbox;
		this.clients = clients;
		this.alike = alike;
		this.languages = languages;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("waiting", this.inbox.waiting(PAGE));
		model.addAttribute("size", this.inbox.size());
		model.addAttribute("languages", this.languages);
		model.addAttribute("time", this.time);
		return "staff/inbox";
	}

	@GetMapping("/{id}")
	String open(@PathVariable long id, @RequestParam(defaultValue = "false") boolean late, Actor actor, Model model) {
		Incoming incoming = this.inbox.open(id, actor).orElseThrow(NoSuchRecordException::new);
		model.addAttribute("incoming", incoming);
		model.addAttribute("alike", this.clients.find(incoming.clientId()).map(this.alike::of).orElse(List.of()));
		model.addAttribute("late", late);
		model.addAttribute("languages", this.languages);
		model.addAttribute("time", this.time);
		return "staff/incoming";
	}

	@PostMapping("/{id}/take")
	String take(@PathVariable long id, Account account, Actor actor) {
		boolean taken = this.inbox.take(id, account, actor);
		return "redirect:/staff/inbox/" + id + (taken ? "" : "?late=true");
	}

}
