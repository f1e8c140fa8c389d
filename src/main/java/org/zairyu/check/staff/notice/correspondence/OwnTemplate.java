package org.zairyu.check.staff.notice.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A template of the agency.
 *
 * @param id the number
 * @param version counts the changes
 * @param name what staff choose it by
 * @param language the id of its language
 * @param subject the subject, with placeholders
 * @param text the text between greeting and signature, with placeholders
 */
record OwnTemplate(long id, int version, String name, String language, String subject, String text) {

	static OwnTemplate of(ResultSet row, int number) throws SQLException {
		return new OwnTemplate(row.getLong("id"), row.getInt("version"), row.getString("name"),
				row.getString("language"), row.getString("subject"), row.getString("text"));
	}

}
