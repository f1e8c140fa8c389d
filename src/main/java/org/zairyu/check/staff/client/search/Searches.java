package org.zairyu.check.staff.client.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Remembers the last searches of a session under a mark, which the address contains
 * instead of the text. Stores each search separately, so that two windows do not
 * overwrite each other's searches.
 */
@Component
final class Searches {

	private static final int KEPT = 20;

	private static final int FIELDS = 7;

	private static final String PREFIX = "clients.";

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	Searches(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Remembers a search.
	 * @return its mark
	 */
	String keep(ClientQuery query, HttpSession session) {
		List<String> names = Collections.list(session.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(PREFIX))
			.sorted()
			.toList();
		names.subList(0, Math.max(0, names.size() + 1 - KEPT)).forEach(session::removeAttribute);
		// marks of the same length sort by time
		String mark = Long.toString(this.clock.millis(), 36) + Integer.toString(this.random.nextInt(36, 36 * 36), 36);
		session.setAttribute(PREFIX + mark, new String[] { query.q(), query.residence(), query.state(), query.tag(),
				query.from(), query.to(), query.sort() });
		return mark;
	}

	/** Returns the search with this mark, unless it is forgotten. */
	Optional<ClientQuery> find(@Nullable String mark, @Nullable HttpSession session) {
		if (mark != null && session != null && session.getAttribute(PREFIX + mark) instanceof String[] fields
				&& fields.length == FIELDS) {
			return Optional
				.of(new ClientQuery(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]));
		}
		return Optional.empty();
	}

}
