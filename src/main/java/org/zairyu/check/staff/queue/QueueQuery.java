package org.zairyu.check.staff.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;

/**
 * A query for the queue.
 *
 * @param group the part of the queue
 * @param who whose cases: empty for everybody's, {@code mine}, {@code nobody}, or the
 * number of an account
 * @param person number of the account whose cases they are, or null
 * @param tag a tag that the clients have; empty for all
 */
record QueueQuery(QueueGroup group, String who, @Nullable Long person, String tag) {

	static final String EVERYBODY = "";

	static final String MINE = "mine";

	static final String NOBODY = "nobody";

	/**
	 * Reads the parameters of an address. Unknown values select everything.
	 * @param self the account that asks
	 * @param people all accounts
	 */
	static QueueQuery of(@Nullable String group, @Nullable String who, @Nullable String tag, Account self,
			List<Account> people) {
		String chosen = (tag != null) ? tag : "";
		if (MINE.equals(who)) {
			return new QueueQuery(QueueGroup.of(group), MINE, self.id(), chosen);
		}
		if (NOBODY.equals(who)) {
			return new QueueQuery(QueueGroup.of(group), NOBODY, null, chosen);
		}
		return people.stream()
			.filter((person) -> Long.toString(person.id()).equals(who))
			.findFirst()
			.map((person) -> new QueueQuery(QueueGroup.of(group), Long.toString(person.id()), person.id(), chosen))
			.orElseGet(() -> new QueueQuery(QueueGroup.of(group), EVERYBODY, null, chosen));
	}

	/** Returns the condition on the person, for the end of a {@code where}. */
	String condition() {
		return switch (this.who) {
			case EVERYBODY -> "";
			case NOBODY -> " and f.assignee_id is null";
			default -> " and f.assignee_id = :person";
		};
	}

	/** Returns the values of the condition and of the tag. */
	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		if (this.person != null) {
			values.put("person", this.person);
		}
		if (isTagged()) {
			values.put("tag", this.tag);
		}
		return values;
	}

	boolean isTagged() {
		return !this.tag.isEmpty();
	}

	boolean isEverybodys() {
		return this.who.equals(EVERYBODY);
	}

	/** Returns the parameters of an address with the same query. */
	public String parameters() {
		return parameters(this.group);
	}

	/**
	 * Returns the parameters of an address for another group of the same people's cases.
	 */
	public String parameters(QueueGroup other) {
		return "group=" + other.id() + (isEverybodys() ? "" : "&who=" + this.who)
				+ (this.tag.isEmpty() ? "" : "&tag=" + URLEncoder.encode(this.tag, StandardCharsets.UTF_8));
	}

}
