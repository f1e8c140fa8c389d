package org.zairyu.check.staff.handoff.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A link by which a client answers.
 *
 * @param id number
 * @param caseId number of the case
 * @param hash what is stored of its token
 * @param madeBy user name of the member of staff who made it
 * @param madeAt when it was made
 * @param lastDay the last day on which it opens, in Tokyo
 * @param openedAt when it was last opened, or null
 */
record ClientLink(long id, long caseId, String hash, String madeBy, Instant madeAt, LocalDate lastDay,
		@Nullable Instant openedAt) {

	static ClientLink of(ResultSet row, int number) throws SQLException {
		return new ClientLink(row.getLong("id"), row.getLong("case_id"), row.getString("token_hash"),
				row.getString("made_by"), DatabaseTime.get(row, "made_at"), row.getObject("last_day", LocalDate.class),
				DatabaseTime.find(row, "opened_at"));
	}

}
