package org.zairyu.check.staff.cases;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Accounts;

/**
 * State and person of a case as they are chosen on its page.
 *
 * @param state id of the chosen state
 * @param assignee number of the chosen account, or null for nobody
 * @param oldState id of the state that was looked at
 * @param oldAssignee number of the account that was looked at
 */
record HandlingForm(@Nullable String state, @Nullable Long assignee, @Nullable String oldState,
		@Nullable Long oldAssignee) {

	Handling before(Case file) {
		return new Handling(state(this.oldState, file), (this.oldState != null) ? this.oldAssignee : file.assigneeId());
	}

	/** What was chosen; somebody who has no account is nobody's choice. */
	Handling after(Case file, Accounts accounts) {
		boolean known = this.assignee == null || accounts.find(this.assignee).isPresent();
		return new Handling(state(this.state, file), known ? this.assignee : file.assigneeId());
	}

	private static CaseState state(@Nullable String id, Case file) {
		return Arrays.stream(CaseState.values())
			.filter((known) -> known.id().equals(id))
			.findFirst()
			.orElse(file.state());
	}

}
