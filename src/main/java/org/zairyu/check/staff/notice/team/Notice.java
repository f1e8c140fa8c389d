package org.zairyu.check.staff.notice.team;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A case of which a member of staff is told.
 *
 * @param id the number of the notice
 * @param kind what happened
 * @param caseId the number of the case
 * @param reference the agency's reference of the client, or null
 * @param current whether it still is as it was noted
 */
record Notice(long id, NoticeKind kind, long caseId, @Nullable String reference, boolean current) {

	/**
	 * SQL for the notices of an account. Closed cases, cases that somebody else has by
	 * now, and checks that somebody has taken up are no longer news.
	 */
	static final String SELECT = """
			select n.id, n.kind, n.case_id, c.reference, f.state <> 'closed' and case n.kind
			when 'assigned' then coalesce(f.assignee_id = n.account_id, false)
			when 'hand-off' then f.assignee_id is null else true end as fresh
			from staff_notice n join case_file f on f.id = n.case_id join client c on c.id = f.client_id
			where n.account_id = :account order by n.case_id
			""";

	static Notice of(ResultSet row, int number) throws SQLException {
		return new Notice(row.getLong("id"), NoticeKind.of(row.getString("kind")), row.getLong("case_id"),
				row.getString("reference"), row.getBoolean("fresh"));
	}

}
