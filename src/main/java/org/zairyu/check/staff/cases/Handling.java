package org.zairyu.check.staff.cases;

import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, and with whom.
 *
 * @param state how far
 * @param assigneeId number of the account of whoever looks after it, or null
 */
public record Handling(CaseState state, @Nullable Long assigneeId) {

	public static Handling of(Case file) {
		return new Handling(file.state(), file.assigneeId());
	}

}
