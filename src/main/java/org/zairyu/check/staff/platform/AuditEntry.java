package org.zairyu.check.staff.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param id the number, ascending
 * @param at when it was recorded
 * @param actor the name of the account
 * @param action the id of the action
 * @param subject the kind of record, or null
 * @param subjectId the number of the record, or null
 * @param address the address of the request, or null
 */
public record AuditEntry(long id, Instant at, String actor, String action, @Nullable String subject,
		@Nullable String subjectId, @Nullable String address) {

	static AuditEntry of(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getLong("id"), DatabaseTime.get(row, "at"), row.getString("actor"),
				row.getString("action"), row.getString("subject"), row.getString("subject_id"),
				row.getString("address"));
	}

}
