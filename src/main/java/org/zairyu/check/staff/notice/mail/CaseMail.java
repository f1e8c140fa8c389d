package org.zairyu.check.staff.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A mail to the client of a case, sent or not.
 *
 * @param id the number of the mail
 * @param at when it was written
 * @param author the name of the account of the person who wrote it, or null if the
 * program did
 * @param kind the purpose in kebab-case
 * @param recipient the address
 * @param language the id of its language
 * @param subject the subject
 * @param body the text
 * @param state what has become of it: {@code waiting}, {@code delayed}, {@code sent},
 * {@code failed} or {@code expired}
 * @param doneAt when it was sent or given up, or null
 * @param expiresAt until when it is tried
 * @param repeatable whether it was given up and may be sent again
 */
public record CaseMail(long id, Instant at, @Nullable String author, String kind, String recipient, String language,
		String subject, String body, String state, @Nullable Instant doneAt, Instant expiresAt, boolean repeatable) {

	static CaseMail of(ResultSet row, int number) throws SQLException {
		String state = row.getString("state");
		boolean waits = state.equals("queued");
		boolean givenUp = state.equals("failed") || state.equals("expired");
		return new CaseMail(row.getLong("id"), DatabaseTime.get(row, "created_at"), row.getString("author"),
				row.getString("kind"), row.getString("recipient"), row.getString("language"), row.getString("subject"),
				row.getString("body"), !waits ? state : (row.getString("last_error") != null) ? "delayed" : "waiting",
				DatabaseTime.find(row, "done_at"), DatabaseTime.get(row, "expires_at"),
				givenUp && row.getString("unsubscribe_url") == null);
	}

	/** Whether it was not sent and is not tried any more. */
	public boolean isGivenUp() {
		return this.state.equals("failed") || this.state.equals("expired");
	}

}
