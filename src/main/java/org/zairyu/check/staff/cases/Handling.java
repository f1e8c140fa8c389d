package org.zairyu.check.staff.cases;

import org.jspecify.annotations.Nullable;

/**
 * The state and the assignee of a case.
 *
 * @param state the state
 * @param assigneeId number of the account of the assignee, or null
 */
public record Handling(CaseState state, @Nullable Long assigneeId) {

	public static Handling of(Case file) {
		return new Handling(file.state(), file.assigneeId());
	}

}
