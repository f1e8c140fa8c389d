package org.zairyu.check.staff.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param id number, growing
 * @param at when
 * @param actor name of the account
 * @param action id of the action
 * @param subject kind of the record it was done to, or null
 * @param subjectId number of that record, or null
 * @param address where the request came from, or null
 */
public record AuditEntry(long id, Instant at, String actor, String action, @Nullable String subject,
		@Nullable String subjectId, @Nullable String address) {

	static AuditEntry of(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getLong("id"), DatabaseTime.get(row, "at"), row.getString("actor"),
				row.getString("action"), row.getString("subject"), row.getString("subject_id"),
				row.getString("address"));
	}

}
