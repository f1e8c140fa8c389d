package org.zairyu.check.staff.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A deadline of a case, without the client's name.
 *
 * @param caseId the number of the case
 * @param openedAt when the case was opened
 * @param reference the agency's reference for the client, or null
 * @param state the state of the case
 * @param code the id of the finding
 * @param procedure the id of the procedure
 * @param day the day to act by
 * @param due the last lawful day
 * @param accepted the last day that still counts as in time if it is later, or null
 */
record FeedDate(long caseId, Instant openedAt, @Nullable String reference, CaseState state, String code,
		String procedure, LocalDate day, LocalDate due, @Nullable LocalDate accepted) {

	/**
	 * Returns an id that stays the same when the day moves. It includes the time of
	 * opening, because the numbers of cases start at one in every agency.
	 */
	String uid() {
		return "case-" + this.caseId + "-" + this.openedAt.toEpochMilli() + "-" + this.code + "@zairyu-check";
	}

	static FeedDate of(ResultSet row, int number) throws SQLException {
		return new FeedDate(row.getLong("id"), DatabaseTime.get(row, "created_at"), row.getString("reference"),
				CaseState.of(row.getString("state")), row.getString("code"), row.getString("procedure_id"),
				row.getObject("act_by", LocalDate.class), row.getObject("due", LocalDate.class),
				row.getObject("accepted_until", LocalDate.class));
	}

}
