package org.zairyu.check.staff.platform;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are asked for. What is null narrows nothing.
 *
 * @param action the id of the action
 * @param actor the name of the account
 * @param caseId the number of a case
 * @param clientId the number of a client, whose cases count too
 * @param from the first moment
 * @param before the moment after the last
 */
public record AuditFilter(@Nullable String action, @Nullable String actor, @Nullable Long caseId,
		@Nullable Long clientId, @Nullable Instant from, @Nullable Instant before) {

	/** Returns a filter for an action of an account. */
	public static AuditFilter of(@Nullable String action, @Nullable String actor) {
		return new AuditFilter(action, actor, null, null, null, null);
	}

}
