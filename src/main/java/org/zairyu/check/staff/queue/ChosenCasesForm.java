package org.zairyu.check.staff.queue;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.CaseState;
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
		Handling any = new Handling(CaseState.NEW, null);
		Handling other = new Handling(CaseState.CLOSED, -1L);
		return !after(any, people).equals(any) || !after(other, people).equals(other);
	}

	/** Returns what becomes of a case. Unknown choices leave it as it is. */
	Handling after(Handling before, List<Account> people) {
		CaseState chosenState = Arrays.stream(CaseState.values())
			.filter((known) -> known.id().equals(this.state))
			.findFirst()
			.orElse(before.state());
		Long chosenAssignee = QueueQuery.NOBODY.equals(this.assignee) ? null
				: people.stream()
					.map(Account::id)
					.filter((id) -> id.toString().equals(this.assignee))
					.findFirst()
					.orElse(before.assigneeId());
		return new Handling(chosenState, chosenAssignee);
	}

}
