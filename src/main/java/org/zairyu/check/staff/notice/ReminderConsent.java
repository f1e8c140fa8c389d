package org.zairyu.check.staff.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Whether the client of a case is reminded.
 *
 * @param givenBy who asked for it
 * @param givenAt when
 * @param stoppedBy who stopped it, or null
 * @param stoppedAt when, or null
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
