package org.zairyu.check.staff.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.Tally;
import org.zairyu.check.staff.bulk.csv.TextEncoding;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * A file and the progress of its check.
 *
 * @param id the number of the run
 * @param owner the number of the account that uploaded the file; nobody else sees it
 * @param fileName the name of the file, only to be shown
 * @param encoding the character encoding of the file
 * @param asOf the day for which duties are determined
 * @param state the state of the run
 * @param rows how many rows the file has
 * @param tally the outcomes of the rows checked so far
 * @param created when the file was uploaded
 * @param expires when the run is deleted
 * @param columns what the columns are, or null for the ids of the first line itself
 * @param casesMade how many cases were made, or null
 * @param casesFailed whether making cases failed
 * @param withAlike whether rows that may be clients already are imported as other people
 * @param moved how many rows were left out because somebody had changed the same
 * @param undoUntil until when what was made can be undone, or null
 * @param touched how many clients and cases were touched since, when undoing was refused
 * for that, or null
 */
public record BulkRun(long id, long owner, String fileName, TextEncoding encoding, LocalDate asOf, RunState state,
		int rows, Tally tally, Instant created, Instant expires, @Nullable List<String> columns,
		@Nullable Integer casesMade, boolean casesFailed, boolean withAlike, int moved, @Nullable Instant undoUntil,
		@Nullable Integer touched) {

	/** Returns whether the file and its results are still kept. */
	public boolean hasFile(Instant now) {
		return this.expires.isAfter(now);
	}

	/** Tells what the columns of the file are. */
	Headings headings() {
		return (this.columns != null) ? Headings.of(this.columns) : Headings.IDS;
	}

	static BulkRun of(ResultSet row, int number) throws SQLException {
		Tally tally = new Tally(row.getInt("done_rows"), row.getInt("incomplete_rows"), row.getInt("error_rows"),
				row.getInt("overdue_rows"), row.getInt("new_rows"), row.getInt("changed_rows"), row.getInt("same_rows"),
				row.getInt("alike_rows"));
		String columns = row.getString("column_ids");
		return new BulkRun(row.getLong("id"), row.getLong("owner_id"), row.getString("file_name"),
				TextEncoding.valueOf(row.getString("encoding")),
				Objects.requireNonNull(row.getObject("as_of", LocalDate.class)), RunState.of(row.getString("state")),
				row.getInt("total_rows"), tally, DatabaseTime.get(row, "created_at"),
				DatabaseTime.get(row, "expires_at"), (columns != null) ? List.of(columns.split(",")) : null,
				row.getObject("cases_made", Integer.class), row.getBoolean("cases_failed"),
				row.getBoolean("with_alike"), row.getInt("moved_rows"), DatabaseTime.find(row, "undo_until"),
				row.getObject("touched", Integer.class));
	}

}
