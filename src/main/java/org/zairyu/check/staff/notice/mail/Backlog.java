package org.zairyu.check.staff.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * The mails that have not been sent.
 *
 * @param waiting how many wait to be sent
 * @param oldest since when the oldest of them waits; null if none waits
 * @param failed how many were given up lately
 */
public record Backlog(int waiting, @Nullable Instant oldest, int failed) {

	static Backlog of(ResultSet row, int number) throws SQLException {
		return new Backlog(row.getInt("waiting"), DatabaseTime.find(row, "oldest"), row.getInt("failed"));
	}

}
