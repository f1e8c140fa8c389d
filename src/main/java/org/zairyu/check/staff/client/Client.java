package org.zairyu.check.staff.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A person whose cases the agency looks after.
 *
 * @param id number
 * @param version counts the changes
 * @param reference the agency's own number or name for the person, or null
 * @param name name
 * @param email address for reminders, or null
 * @param language id of the language to write to the person in
 * @param createdAt when the client was added
 */
public record Client(long id, int version, @Nullable String reference, String name, @Nullable String email,
		String language, Instant createdAt) {

	/** Reads a client from a row, which may join other tables. */
	static Client of(ResultSet row, int number) throws SQLException {
		return new Client(row.getLong("id"), row.getInt("version"), row.getString("reference"), row.getString("name"),
				row.getString("email"), row.getString("language"), DatabaseTime.get(row, "created_at"));
	}

}
