package org.zairyu.check.staff.client.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.Handling;
import org.zairyu.check.staff.client.Tags;

/**
 * The form that changes several clients of the list at once.
 *
 * @param all whether all lines of the page are meant
 * @param shown all lines of the page
 * @param chosen the lines that are ticked
 * @param add tags to give, with commas between
 * @param remove a tag to take away; empty to leave all
 * @param assignee number of the new assignee of the open cases, {@code nobody}, or empty
 * to leave it
 */
record ChosenClientsForm(@Nullable Boolean all, List<String> shown, List<String> chosen, @Nullable String add,
		@Nullable String remove, @Nullable String assignee) {

	static final ChosenClientsForm EMPTY = new ChosenClientsForm(false, List.of(), List.of(), null, null, null);

	private static final String NOBODY = "nobody";

	ChosenClientsForm {
		shown = Objects.requireNonNullElse(shown, List.of());
		chosen = Objects.requireNonNullElse(chosen, List.of());
	}

	/** Returns the lines that are meant. */
	List<ChosenClient> clients() {
		return ChosenClient.read(Boolean.TRUE.equals(this.all) ? this.shown : this.chosen);
	}

	List<String> added() {
		return Tags.read(this.add);
	}

	boolean assigns(List<Account> people) {
		return NOBODY.equals(this.assignee) || person(people) != null;
	}

	boolean tags() {
		return !added().isEmpty() || this.remove != null && !this.remove.isEmpty();
	}

	/** Returns what the tags of a client become, whether it can have them or not. */
	List<String> tags(List<String> before) {
		List<String> tags = new ArrayList<>(before);
		tags.remove(this.remove);
		List<String> there = tags.stream().map((tag) -> tag.toLowerCase(Locale.ROOT)).toList();
		added().stream().filter((tag) -> !there.contains(tag.toLowerCase(Locale.ROOT))).forEach(tags::add);
		return tags.stream().sorted().toList();
	}

	/** Returns what becomes of an open case. */
	Handling after(Handling before, List<Account> people) {
		return new Handling(before.state(), person(people));
	}

	private @Nullable Long person(List<Account> people) {
		return people.stream()
			.map(Account::id)
			.filter((id) -> id.toString().equals(this.assignee))
			.findFirst()
			.orElse(null);
	}

}
