package org.zairyu.check.staff.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A person who works on the agency's side.
 *
 * @param id number
 * @param username name for signing in, in lower case
 * @param displayName name as colleagues see it
 * @param email address for mails and for sign-in by OpenID Connect, or null
 * @param role what the person may do
 * @param language id of the language of the pages
 * @param enabled whether the person may sign in
 * @param mustChangePassword whether the password is a one-time password
 * @param stamp the number a sign-in must have to count
 * @param lastSignInAt when the person last signed in, or null
 */
public record Account(long id, String username, String displayName, @Nullable String email, Role role, String language,
		boolean enabled, boolean mustChangePassword, int stamp, @Nullable Instant lastSignInAt) {

	public boolean isAdmin() {
		return this.role == Role.ADMIN;
	}

	static Account of(ResultSet row, int number) throws SQLException {
		return new Account(row.getLong("id"), row.getString("username"), row.getString("display_name"),
				row.getString("email"), Role.of(row.getString("role")), row.getString("language"),
				row.getBoolean("enabled"), row.getBoolean("must_change_password"), row.getInt("stamp"),
				DatabaseTime.find(row, "last_sign_in_at"));
	}

}
