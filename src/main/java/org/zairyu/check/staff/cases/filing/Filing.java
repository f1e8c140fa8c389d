package org.zairyu.check.staff.cases.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An application that was filed for a case.
 *
 * @param id number
 * @param caseId number of the case
 * @param application what was filed
 * @param filedOn the day on which it was accepted
 * @param receiptNumber the number that immigration gave it, or null
 * @param filedVersion the version of the case that recording it made
 * @param filedBefore what it replaced, as {@link EarlierAnswers}
 * @param outcome what became of it, or null while it is undecided
 * @param decidedOn the day of the decision or withdrawal, or null
 * @param decidedVersion the version of the case that recording the outcome made, or null
 * @param decidedBefore what the outcome replaced, as {@link EarlierAnswers}, or null
 */
public record Filing(long id, long caseId, FiledApplication application, LocalDate filedOn,
		@Nullable String receiptNumber, int filedVersion, String filedBefore, @Nullable Outcome outcome,
		@Nullable LocalDate decidedOn, @Nullable Integer decidedVersion, @Nullable String decidedBefore) {

	/** Returns whether nothing has been decided yet. */
	public boolean isPending() {
		return this.outcome == null;
	}

	/** Returns the version of the case that its last step made. */
	public int lastVersion() {
		return (this.decidedVersion != null) ? this.decidedVersion : this.filedVersion;
	}

	static Filing of(ResultSet row, int number) throws SQLException {
		return new Filing(row.getLong("id"), row.getLong("case_id"), FiledApplication.of(row.getString("application")),
				row.getObject("filed_on", LocalDate.class), row.getString("receipt_number"),
				row.getInt("filed_version"), row.getString("filed_before"), Outcome.find(row.getString("outcome")),
				row.getObject("decided_on", LocalDate.class), row.getObject("decided_version", Integer.class),
				row.getString("decided_before"));
	}

}
