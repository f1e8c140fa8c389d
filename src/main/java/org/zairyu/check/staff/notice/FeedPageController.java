package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.web.SiteAddress;

/**
 * Makes, renews and ends the address of one's own calendar. It is shown in the answer to
 * the form itself: for a redirect it would have to be stored.
 */
@Controller
final class FeedPageController {

	private final Feeds feeds;

	private final SiteAddress site;

	private final DateTimeFormatter time;

	FeedPageController(Feeds feeds, SiteAddress site, Clock clock) {
		this.feeds = feeds;
		this.site = site;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
	}

	@GetMapping("/staff/account/feed")
	String page(@RequestParam(required = false) @Nullable String revoked, Account account, Model model) {
		return page(account, null, revoked != null, model);
	}

	@PostMapping("/staff/account/feed")
	String make(Account account, Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
		FeedToken token = this.feeds.make(account.id(), actor);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return page(account, this.site.of("/feed/" + token.text() + ".ics", request), false, model);
	}

	@PostMapping("/staff/account/feed/revoke")
	String revoke(Account account, Actor actor) {
		this.feeds.revoke(account.id(), actor);
		return "redirect:/staff/account/feed?revoked";
	}

	private String page(Account account, @Nullable String address, boolean revoked, Model model) {
		Feed feed = this.feeds.find(account.id()).orElse(null);
		model.addAttribute("feed", feed);
		model.addAttribute("address", address);
		model.addAttribute("revoked", revoked && feed == null);
		model.addAttribute("time", this.time);
		return "staff/feed";
	}

}
