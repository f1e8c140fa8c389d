package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/** Lets staff turn the reminders of a case on, when the client wants them, and off. */
@Controller
@RequestMapping("/staff/cases/{id}/reminders")
final class CaseRemindersController {

	private final Cases cases;

	private final Clients clients;

	private final ReminderConsents consents;

	private final DateTimeFormatter time;

	CaseRemindersController(Cases cases, Clients clients, ReminderConsents consents, Clock clock) {
		this.cases = cases;
		this.clients = clients;
		this.consents = consents;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
	}

	@GetMapping
	String page(@PathVariable long id, Model model) {
		Case file = find(id);
		model.addAttribute("file", file);
		model.addAttribute("client", client(file));
		model.addAttribute("consent", this.consents.find(id).orElse(null));
		model.addAttribute("time", this.time);
		return "staff/reminders";
	}

	@PostMapping
	String change(@PathVariable long id, @RequestParam boolean wanted, Actor actor) {
		Case file = find(id);
		if (!wanted) {
			this.consents.stop(id, ReminderParty.STAFF, actor);
		}
		else if (file.isOpen() && client(file).email() != null) {
			this.consents.give(id, ReminderParty.STAFF, actor);
		}
		return "redirect:/staff/cases/" + id + "/reminders";
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private Client client(Case file) {
		return this.clients.find(file.clientId()).orElseThrow(NoSuchRecordException::new);
	}

}
