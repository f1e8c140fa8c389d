package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSides;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.web.SiteAddress;

/**
 * Lets staff make and end the links of a case. A new link is shown in the answer to the
 * form itself: for a redirect it would have to be stored.
 */
@Controller
@RequestMapping("/staff/cases/{id}/link")
final class ClientLinkController {

	private static final int USUAL_DAYS = 14;

	private final Cases cases;

	private final CaseSides sides;

	private final Clients clients;

	private final ClientLinks links;

	private final ClientReplies replies;

	private final LinkLetter letter;

	private final SiteAddress site;

	private final Clock clock;

	ClientLinkController(Cases cases, CaseSides sides, Clients clients, ClientLinks links, ClientReplies replies,
			LinkLetter letter, SiteAddress site, Clock clock) {
		this.cases = cases;
		this.sides = sides;
		this.clients = clients;
		this.links = links;
		this.replies = replies;
		this.letter = letter;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping
	String page(@PathVariable long id, Words words, Model model) {
		return page(find(id), words, model);
	}

	@PostMapping
	String make(@PathVariable long id, @RequestParam(defaultValue = "" + USUAL_DAYS) int days, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Case file = find(id);
		Optional<ClientLinks.Made> made = this.links.make(id, ClientLinks.DAYS.contains(days) ? days : USUAL_DAYS,
				actor);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		made.ifPresent((link) -> {
			Client client = client(file);
			String address = this.site.of(this.letter.path(link, client), request);
			model.addAttribute("address", address);
			model.addAttribute("lastDay", link.lastDay());
			model.addAttribute("letter", this.letter.write(address, link, file, client));
		});
		return page(file, words, model);
	}

	@PostMapping("/revoke")
	String revoke(@PathVariable long id, @RequestParam(defaultValue = "-1") long link, Actor actor) {
		find(id);
		this.links.revoke(id, link, actor);
		return "redirect:/staff/cases/" + id + "/link?revoked";
	}

	private String page(Case file, Words words, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("client", client(file));
		model.addAttribute("names", this.sides.names(words));
		model.addAttribute("links", this.links.of(file.id()));
		model.addAttribute("answered", this.replies.find(file.id()).map(ClientReply::sentAt).orElse(null));
		model.addAttribute("choices", ClientLinks.DAYS);
		model.addAttribute("usual", USUAL_DAYS);
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
		return "staff/link";
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private Client client(Case file) {
		return this.clients.find(file.clientId()).orElseThrow(NoSuchRecordException::new);
	}

}
