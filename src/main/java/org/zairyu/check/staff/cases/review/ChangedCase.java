package org.zairyu.check.staff.cases.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseState;

/**
 * A case in the report.
 *
 * @param id number of the case
 * @param client name of the client
 * @param reference the agency's reference of the client, or null
 * @param state its state
 * @param record number of the record that is compared with today, or null if two days are
 * compared
 * @param intact whether that record is unchanged
 * @param review what differs, or null if the record cannot be read
 */
public record ChangedCase(long id, String client, @Nullable String reference, CaseState state, @Nullable Long record,
		boolean intact, @Nullable Review review) {

	/** Returns what is equal for cases that differ in the same way. */
	public String group() {
		String way = this.intact + ((this.review != null) ? this.review.way() : "");
		return UUID.nameUUIDFromBytes(way.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
