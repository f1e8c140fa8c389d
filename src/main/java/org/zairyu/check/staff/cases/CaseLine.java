package org.zairyu.check.staff.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A case as shown in lists.
 *
 * @param id number
 * @param clientId number of the client
 * @param reference the agency's reference of the client, or null
 * @param name name of the client
 * @param state its state
 * @param residence id of the status of residence, or null if it is not answered
 * @param nextDue the nearest day to act by, or null
 * @param complete whether nothing is left to ask
 * @param assigneeId number of the account of the person who handles it, or null
 * @param assignee name of that person, or null
 * @param withdrawn whether the resident has withdrawn what the case came from
 * @param answered whether the client has answered by a link and nobody has taken it
 */
public record CaseLine(long id, long clientId, @Nullable String reference, String name, CaseState state,
		@Nullable String residence, @Nullable LocalDate nextDue, boolean complete, @Nullable Long assigneeId,
		@Nullable String assignee, boolean withdrawn, boolean answered) {

	/** SQL that selects lines, to be followed by a condition and an order. */
	public static final String SELECT = """
			select f.id, f.client_id, c.reference, c.name, f.state, f.residence_status, f.next_due, f.complete, f.assignee_id,
			a.display_name as assignee, f.withdrawn_at is not null as withdrawn,
			exists (select 1 from client_reply r where r.case_id = f.id) as answered
			from case_file f join client c on c.id = f.client_id left join account a on a.id = f.assignee_id
			""";

	/** Reads a line that {@link #SELECT} has selected. */
	public static CaseLine of(ResultSet row, int number) throws SQLException {
		return new CaseLine(row.getLong("id"), row.getLong("client_id"), row.getString("reference"),
				row.getString("name"), CaseState.of(row.getString("state")), row.getString("residence_status"),
				row.getObject("next_due", LocalDate.class), row.getBoolean("complete"),
				row.getObject("assignee_id", Long.class), row.getString("assignee"), row.getBoolean("withdrawn"),
				row.getBoolean("answered"));
	}

}
