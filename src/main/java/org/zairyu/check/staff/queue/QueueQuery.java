package org.zairyu.check.staff.queue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;

/**
 * A query for the queue.
 *
 * @param group the part of the queue
 * @param who whose cases: empty for everybody's, {@code mine}, {@code nobody}, or the
 * number of an account
 * @param person number of the account whose cases they are, or null
 */
record QueueQuery(QueueGroup group, String who, @Nullable Long person) {

	static final String EVERYBODY = "";

	static final String MINE = "mine";

	static final String NOBODY = "nobody";

	/**
	 * Reads the parameters of an address. Unknown values select everything.
	 * @param self the account that asks
	 * @param people all accounts
	 */
	static QueueQuery of(@Nullable String group, @Nullable String who, Account self, List<Account> people) {
		if (MINE.equals(who)) {
			return new QueueQuery(QueueGroup.of(group), MINE, self.id());
		}
		if (NOBODY.equals(who)) {
			return new QueueQuery(QueueGroup.of(group), NOBODY, null);
		}
		return people.stream()
			.filter((person) -> Long.toString(person.id()).equals(who))
			.findFirst()
			.map((person) -> new QueueQuery(QueueGroup.of(group), Long.toString(person.id()), person.id()))
			.orElseGet(() -> new QueueQuery(QueueGroup.of(group), EVERYBODY, null));
	}

	/** Returns the condition on the person, for the end of a {@code where}. */
	String condition() {
		if (this.person != null) {
			return " and f.assignee_id = :person";
		}
		return this.who.equals(NOBODY) ? " and f.assignee_id is null" : "";
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
		return "group=" + other.id() + (isEverybodys() ? "" : "&who=" + this.who);
	}

}
