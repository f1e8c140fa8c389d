package org.zairyu.check.staff.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * The consent to remind the client of a case.
 *
 * @param givenBy who gave it
 * @param givenAt when it was given
 * @param stoppedBy who withdrew it, or null
 * @param stoppedAt when it was withdrawn, or null
 */
public record ReminderConsent(ReminderParty givenBy, Instant givenAt, @Nullable ReminderParty stoppedBy,
		@Nullable Instant stoppedAt) {

	/** Whether reminders are sent. */
	public boolean isActive() {
		return this.stoppedAt == null;
	}

	static ReminderConsent of(ResultSet row, int number) throws SQLException {
		String stoppedBy = row.getString("stopped_by");
		return new ReminderConsent(ReminderParty.of(row.getString("given_by")), DatabaseTime.get(row, "given_at"),
				(stoppedBy != null) ? ReminderParty.of(stoppedBy) : null, DatabaseTime.find(row, "stopped_at"));
	}

}
