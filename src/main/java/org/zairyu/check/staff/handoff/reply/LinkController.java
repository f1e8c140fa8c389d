package org.zairyu.check.staff.handoff.reply;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Network;
import org.zairyu.check.staff.platform.Throttle;

/**
 * Opens the link that a client was given. The page of the link tells nothing about the
 * person and changes nothing, because virus scanners open it too. Its button leads to
 * pages without the token in their addresses. A link that is unknown, wrong, revoked or
 * over gets the same answer.
 */
@Controller
final class LinkController {

	private final ClientLinks links;

	private final OpenReplies open;

	private final Throttle throttle;

	private final Limit limit;

	LinkController(ClientLinks links, OpenReplies open, Throttle throttle, LinkSettings settings) {
		this.links = links;
		this.open = open;
		this.throttle = throttle;
		this.limit = new Limit("client-link", settings.looksPerAddress(), settings.holdUp(), settings.holdUp());
	}

	@GetMapping("/{lang}/link/{token}")
	String page(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		String network = Network.of(request.getRemoteAddr()).name();
		if (!this.throttle.allows(this.limit, network)) {
			return tooMany(response, model);
		}
		Optional<ClientLink> link = find(token, network);
		if (link.isEmpty()) {
			return OpenReplies.ended(response);
		}
		model.addAttribute("token", token);
		model.addAttribute("lastDay", link.get().lastDay());
		return "reply/link";
	}

	@PostMapping("/{lang}/link/{token}")
	String open(@PathVariable String token, Words words, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		String network = Network.of(request.getRemoteAddr()).name();
		if (!this.throttle.allows(this.limit, network)) {
			return tooMany(response, model);
		}
		Optional<ClientLink> link = find(token, network);
		if (link.isEmpty()) {
			return OpenReplies.ended(response);
		}
		this.open.begin(link.get(), request, response);
		return "redirect:/" + words.language() + "/reply";
	}

	/** Finds a link, and does not count the try if there is one. */
	private Optional<ClientLink> find(String token, String network) {
		Optional<ClientLink> link = LinkToken.read(token).map(LinkToken::hash).flatMap(this.links::find);
		link.ifPresent((found) -> this.throttle.giveBack(this.limit, network));
		return link;
	}

	private static String tooMany(HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		model.addAttribute("tooMany", true);
		return "reply/ended";
	}

}
