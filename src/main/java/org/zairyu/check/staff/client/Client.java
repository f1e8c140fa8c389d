package org.zairyu.check.staff.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A person whose cases the agency looks after.
 *
 * @param id number
 * @param version counts the changes
 * @param reference the agency's own number or name for the person, or null
 * @param name name
 * @param otherName the name in another script, such as kana or roman letters, or null
 * @param email address for reminders, or null
 * @param language id of the language to write to the person in
 * @param tags the tags, sorted
 * @param createdAt when the client was added
 */
public record Client(long id, int version, @Nullable String reference, String name, @Nullable String otherName,
		@Nullable String email, String language, List<String> tags, Instant createdAt) {

	/** SQL that selects clients, to be followed by a condition. */
	static final String SELECT = """
			select c.*, (select string_agg(t.tag, '|' order by t.tag) from client_tag t where t.client_id = c.id) as tags
			from client c
			""";

	/** Reads a client that {@link #SELECT} has selected. */
	static Client of(ResultSet row, int number) throws SQLException {
		return new Client(row.getLong("id"), row.getInt("version"), row.getString("reference"), row.getString("name"),
				row.getString("other_name"), row.getString("email"), row.getString("language"),
				Tags.split(row.getString("tags")), DatabaseTime.get(row, "created_at"));
	}

	/** Returns what describes this client. */
	public NewClient details() {
		return new NewClient(this.reference, this.name, this.otherName, this.email, this.language, this.tags);
	}

}
