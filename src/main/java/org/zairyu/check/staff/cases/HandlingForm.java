package org.zairyu.check.staff.cases;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Accounts;

/**
 * The form for the state and the assignee of a case.
 *
 * @param state id of the chosen state
 * @param assignee number of the chosen account, or null for nobody
 * @param oldState id of the state that was shown
 * @param oldAssignee number of the account that was shown
 */
record HandlingForm(@Nullable String state, @Nullable Long assignee, @Nullable String oldState,
		@Nullable Long oldAssignee) {

	Handling before(Case file) {
		return new Handling(state(this.oldState, file), (this.oldState != null) ? this.oldAssignee : file.assigneeId());
	}

	/** Returns what was chosen. Keeps the stored value where the choice is unknown. */
	Handling after(Case file, Accounts accounts) {
		boolean known = this.assignee == null || accounts.find(this.assignee).isPresent();
		return new Handling(state(this.state, file), known ? this.assignee : file.assigneeId());
	}

	private static CaseState state(@Nullable String id, Case file) {
		return Objects.requireNonNullElse(CaseState.find(id), file.state());
	}

}
