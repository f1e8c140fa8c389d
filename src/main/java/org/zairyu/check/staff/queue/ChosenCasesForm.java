package org.zairyu.check.staff.queue;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.ChosenCase;
import org.zairyu.check.staff.cases.Handling;

/**
 * The form that changes several cases of the queue at once.
 *
 * @param all whether all cases of the page are meant
 * @param shown all cases of the page
 * @param chosen the cases that are ticked
 * @param state id of the new state; empty to leave it
 * @param assignee number of the new assignee, {@code nobody}, or empty to leave it
 */
record ChosenCasesForm(@Nullable Boolean all, @Nullable List<String> shown, @Nullable List<String> chosen,
		@Nullable String state, @Nullable String assignee) {

	/** Returns the cases that are meant. */
	List<ChosenCase> cases() {
		List<String> values = Boolean.TRUE.equals(this.all) ? this.shown : this.chosen;
		return (values == null) ? List.of() : ChosenCase.read(values);
	}

	/** Returns whether the form changes anything. */
	boolean changes(List<Account> people) {
		return chosenState() != null || QueueQuery.NOBODY.equals(this.assignee) || chosenAssignee(people) != null;
	}

	/** Returns what becomes of a case. Unknown choices leave it as it is. */
	Handling after(Handling before, List<Account> people) {
		Long other = chosenAssignee(people);
		return new Handling(Objects.requireNonNullElse(chosenState(), before.state()),
				(other != null || QueueQuery.NOBODY.equals(this.assignee)) ? other : before.assigneeId());
	}

	/** Returns the chosen state, or null. States that need facts are set on the case. */
	private @Nullable CaseState chosenState() {
		CaseState chosen = CaseState.find(this.state);
		return (chosen != null && chosen.needsFacts()) ? null : chosen;
	}

	private @Nullable Long chosenAssignee(List<Account> people) {
		return people.stream()
			.map(Account::id)
			.filter((id) -> id.toString().equals(this.assignee))
			.findFirst()
			.orElse(null);
	}

}
