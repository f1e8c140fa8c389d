package org.zairyu.check.staff.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** A mail to be sent; the components are the columns. */
record OutboxMail(long id, String messageId, String recipient, String subject, String body,
		@Nullable String unsubscribeUrl, @Nullable Long caseId, @Nullable String author) {

	static OutboxMail of(ResultSet row, int number) throws SQLException {
		return new OutboxMail(row.getLong("id"), row.getString("message_id"), row.getString("recipient"),
				row.getString("subject"), row.getString("body"), row.getString("unsubscribe_url"),
				row.getObject("case_id", Long.class), row.getString("author"));
	}

	/** Whether a client gets it, whose reply goes to the agency. */
	boolean isToClient() {
		return this.caseId != null;
	}

}
