package org.zairyu.check.staff.cases.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A note about a case or about a client.
 *
 * @param id number
 * @param caseId number of the case, or null if the note is about the client
 * @param clientId number of the client, or null if the note is about one case
 * @param version how often the text has been changed
 * @param authorId number of the author's account, or null if it is not known
 * @param author name of its author
 * @param text what it says
 * @param createdAt when it was written
 * @param pinned whether it stands before those that are not
 * @param editedBy name of the person who last changed the text, or null
 * @param editedAt when that was, or null
 */
public record Note(long id, @Nullable Long caseId, @Nullable Long clientId, int version, @Nullable Long authorId,
		String author, String text, Instant createdAt, boolean pinned, @Nullable String editedBy,
		@Nullable Instant editedAt) {

	/** Tells whether a person may change the text: the author and admins may. */
	public boolean isEditableBy(Account person) {
		return person.isAdmin() || Objects.equals(this.authorId, person.id());
	}

	static Note of(ResultSet row, int number) throws SQLException {
		return new Note(row.getLong("id"), row.getObject("case_id", Long.class), row.getObject("client_id", Long.class),
				row.getInt("version"), row.getObject("author_id", Long.class), row.getString("author"),
				row.getString("text"), DatabaseTime.get(row, "created_at"), row.getBoolean("pinned"),
				row.getString("edited_by"), DatabaseTime.find(row, "edited_at"));
	}

}
