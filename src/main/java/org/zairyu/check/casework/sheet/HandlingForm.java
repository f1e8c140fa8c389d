package org.zairyu.check.casework.sheet;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.casework.account.Accounts;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.casework.file.Handling;
import org.zairyu.check.casework.file.State;

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

	Handling before(CaseFile file) {
		return new Handling(state(this.oldState, file), (this.oldState != null) ? this.oldAssignee : file.assigneeId());
	}

	/** What was chosen; somebody who has no account is nobody's choice. */
	Handling after(CaseFile file, Accounts accounts) {
		boolean known = this.assignee == null || accounts.find(this.assignee).isPresent();
		return new Handling(state(this.state, file), known ? this.assignee : file.assigneeId());
	}

	private static State state(@Nullable String id, CaseFile file) {
		return Arrays.stream(State.values()).filter((known) -> known.id().equals(id)).findFirst().orElse(file.state());
	}

}
