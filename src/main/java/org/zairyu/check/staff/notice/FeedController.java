package org.zairyu.check.staff.notice;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Network;
import org.zairyu.check.web.SiteAddress;
import org.zairyu.check.staff.platform.Throttle;

/**
 * The calendar itself. Calendar programs cannot sign in, so the address is the key. Every
 * request counts, right or wrong: an office full of calendars stays far below the limit.
 */
@Controller
final class FeedController {

	private static final Limit LIMIT = new Limit("feed", 150, Duration.ofMinutes(5), Duration.ofMinutes(5));

	private final Feeds feeds;

	private final FeedCalendar calendar;

	private final SiteAddress site;

	private final Throttle throttle;

	FeedController(Feeds feeds, FeedCalendar calendar, SiteAddress site, Throttle throttle) {
		this.feeds = feeds;
		this.calendar = calendar;
		this.site = site;
		this.throttle = throttle;
	}

	@GetMapping("/feed/{token}.ics")
	ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
		if (!this.throttle.allows(LIMIT, Network.of(request.getRemoteAddr()).name())) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, Long.toString(LIMIT.hold().toSeconds()))
				.build();
		}
		Optional<Account> reader = FeedToken.read(token).flatMap(this.feeds::read);
		return reader
			.map((account) -> ResponseEntity.ok()
				.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
				.cacheControl(CacheControl.noCache().cachePrivate())
				.body(this.calendar.write(account, (path) -> this.site.of(path, request))))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
	}

}
