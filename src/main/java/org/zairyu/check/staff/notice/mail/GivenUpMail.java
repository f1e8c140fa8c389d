package org.zairyu.check.staff.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A mail that was given up.
 *
 * @param id the number of the mail
 * @param kind the purpose in kebab-case
 * @param recipient the address
 * @param at when it was given up
 * @param expired whether it waited too long; otherwise the mail server refused it
 * @param error the type of the last error, or null
 * @param repeatable whether it may be sent again
 */
public record GivenUpMail(long id, String kind, String recipient, Instant at, boolean expired, @Nullable String error,
		boolean repeatable) {

	static GivenUpMail of(ResultSet row, int number) throws SQLException {
		return new GivenUpMail(row.getLong("id"), row.getString("kind"), row.getString("recipient"),
				DatabaseTime.get(row, "done_at"), row.getString("state").equals("expired"), row.getString("last_error"),
				row.getString("unsubscribe_url") == null);
	}

}
