package org.zairyu.check.staff.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** A mail whose turn it is; the parts are the columns. */
record OutboxMail(long id, String messageId, String recipient, String subject, String body,
		@Nullable String unsubscribeUrl, int attempts, String claim) {

	static OutboxMail of(ResultSet row, int number) throws SQLException {
		return new OutboxMail(row.getLong("id"), row.getString("message_id"), row.getString("recipient"),
				row.getString("subject"), row.getString("body"), row.getString("unsubscribe_url"),
				row.getInt("attempts"), row.getString("claim"));
	}

}
