package org.zairyu.check.staff.handoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A check that a resident has sent.
 *
 * @param caseId number of the case
 * @param clientId number of the client
 * @param sentAt when it was sent
 * @param name name of the resident
 * @param email address of the resident
 * @param language id of the resident's language
 * @param message what the resident wrote; may be empty
 * @param nextDue the nearest day to act by, or null
 * @param keptDays for how many days after the case is closed it may be kept
 * @param assignee name of the member of staff who has taken it up, or null
 */
record Incoming(long caseId, long clientId, Instant sentAt, String name, String email, String language, String message,
		@Nullable LocalDate nextDue, int keptDays, @Nullable String assignee) {

	static Incoming of(ResultSet row, int number) throws SQLException {
		return new Incoming(row.getLong("case_id"), row.getLong("client_id"), DatabaseTime.get(row, "sent_at"),
				row.getString("name"), row.getString("email"), row.getString("language"), row.getString("message"),
				row.getObject("next_due", LocalDate.class), row.getInt("kept_days"), row.getString("assignee"));
	}

}
