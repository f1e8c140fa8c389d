package org.zairyu.check.staff.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.bulk.csv.Tally;
import org.zairyu.check.staff.bulk.csv.TextEncoding;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A file that is checked.
 *
 * @param id number
 * @param owner number of the account that sent it; nobody else sees it
 * @param fileName its name, only to be shown
 * @param encoding how its characters are written
 * @param asOf the day for which duties are told
 * @param state how far it has come, as the database has it
 * @param rows how many rows it has
 * @param tally what the rows checked so far have come to
 * @param heartbeat when the instance that works on it was last heard of, or null
 * @param created when it was sent
 * @param expires when it goes
 * @param casesMade how many cases were made of it, or null
 * @param casesFailed whether making them was tried and left nothing
 */
public record BulkRun(long id, long owner, String fileName, TextEncoding encoding, LocalDate asOf, RunState state,
		int rows, Tally tally, @Nullable Instant heartbeat, Instant created, Instant expires,
		@Nullable Integer casesMade, boolean casesFailed) {

	/** An instance that was not heard of for this long does not live. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	/** Whether the instance that worked on it has died. */
	public boolean isInterrupted(Instant now) {
		return this.state.atWork() && (this.heartbeat == null || this.heartbeat.plus(SILENCE).isBefore(now));
	}

	/** Whether something will still happen without anybody asking for it. */
	public boolean isUnderWay(Instant now) {
		return switch (this.state) {
			case QUEUED, TO_MAKE -> true;
			case RUNNING, MAKING -> !isInterrupted(now);
			case DONE, FAILED, MADE -> false;
		};
	}

	static BulkRun of(ResultSet row, int number) throws SQLException {
		Tally tally = new Tally(row.getInt("done_rows"), row.getInt("incomplete_rows"), row.getInt("error_rows"),
				row.getInt("overdue_rows"));
		return new BulkRun(row.getLong("id"), row.getLong("owner_id"), row.getString("file_name"),
				TextEncoding.valueOf(row.getString("encoding")),
				Objects.requireNonNull(row.getObject("as_of", LocalDate.class)), RunState.of(row.getString("state")),
				row.getInt("total_rows"), tally, DatabaseTime.find(row, "heartbeat_at"),
				DatabaseTime.get(row, "created_at"), DatabaseTime.get(row, "expires_at"),
				row.getObject("cases_made", Integer.class), row.getBoolean("cases_failed"));
	}

}
