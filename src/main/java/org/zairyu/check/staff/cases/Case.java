package org.zairyu.check.staff.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A case of a client, with its answers.
 *
 * @param id number
 * @param version counts the saves of the answers
 * @param clientId number of the client
 * @param state its state
 * @param origin how it came to the agency
 * @param assigneeId number of the account of the person who handles it, or null
 * @param answers the answers
 * @param complete whether nothing is left to ask
 * @param nextDue the nearest day to act by, or null
 * @param assessedOn the day for which the dates were computed
 * @param lawVersion the version of the law that they rest on
 * @param savedBy name of the person who saved the answers
 * @param createdAt when it was opened
 * @param savedAt when the answers were saved
 * @param closedAt when it was closed, or null
 */
public record Case(long id, int version, long clientId, CaseState state, CaseOrigin origin, @Nullable Long assigneeId,
		Answers answers, boolean complete, @Nullable LocalDate nextDue, LocalDate assessedOn, LocalDate lawVersion,
		String savedBy, Instant createdAt, Instant savedAt, @Nullable Instant closedAt) {

	public boolean isOpen() {
		return this.state != CaseState.CLOSED;
	}

	static Case of(ResultSet row, int number) throws SQLException {
		return new Case(row.getLong("id"), row.getInt("version"), row.getLong("client_id"),
				CaseState.of(row.getString("state")), CaseOrigin.of(row.getString("origin")),
				row.getObject("assignee_id", Long.class), AnswerLines.read(row.getString("answers")),
				row.getBoolean("complete"), row.getObject("next_due", LocalDate.class),
				row.getObject("assessed_on", LocalDate.class), row.getObject("law_version", LocalDate.class),
				row.getString("saved_by"), DatabaseTime.get(row, "created_at"), DatabaseTime.get(row, "saved_at"),
				DatabaseTime.find(row, "closed_at"));
	}

}
