package org.zairyu.check.staff.cases.filing;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the applications that were filed for cases. */
@Component
public final class Filings {

	private final JdbcClient jdbc;

	Filings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the applications of a case, newest first. */
	public List<Filing> of(long caseId) {
		return this.jdbc.sql("select * from case_filing where case_id = :id order by filed_on desc, id desc")
			.param("id", caseId)
			.query(Filing::of)
			.list();
	}

	public Optional<Filing> find(long id) {
		return this.jdbc.sql("select * from case_filing where id = :id").param("id", id).query(Filing::of).optional();
	}

	/** Returns the newest undecided application of a case. */
	public Optional<Filing> pending(long caseId) {
		return of(caseId).stream().filter(Filing::isPending).findFirst();
	}

	/** Returns the application of a case that was the last to be filed or decided. */
	public Optional<Filing> latest(long caseId) {
		return of(caseId).stream().max(Comparator.comparing(Filing::lastVersion));
	}

	/** Adds an application. */
	public void add(long caseId, FiledApplication application, LocalDate filedOn, @Nullable String receiptNumber,
			int version, String before) {
		this.jdbc.sql("""
				insert into case_filing (case_id, application, filed_on, receipt_number, filed_version, filed_before)
				values (:case, :application, :filedOn, :number, :version, :before)""")
			.param("case", caseId)
			.param("application", application.id())
			.param("filedOn", filedOn)
			.param("number", receiptNumber, Types.VARCHAR)
			.param("version", version)
			.param("before", before)
			.update();
	}

	/** Corrects the day and the receipt number of an application. */
	public void correct(long id, LocalDate filedOn, @Nullable String receiptNumber, String before) {
		this.jdbc.sql("""
				update case_filing set filed_on = :filedOn, receipt_number = :number, filed_before = :before
				where id = :id""")
			.param("filedOn", filedOn)
			.param("number", receiptNumber, Types.VARCHAR)
			.param("before", before)
			.param("id", id)
			.update();
	}

	/** Sets the outcome of an application. */
	public void decide(long id, Outcome outcome, LocalDate on, int version, String before) {
		this.jdbc.sql("""
				update case_filing set outcome = :outcome, decided_on = :on, decided_version = :version,
				decided_before = :before where id = :id""")
			.param("outcome", outcome.id())
			.param("on", on)
			.param("version", version)
			.param("before", before)
			.param("id", id)
			.update();
	}

	/** Takes back the last step of an application: its outcome, or else its filing. */
	public void takeBack(Filing filing) {
		this.jdbc.sql(filing.isPending() ? "delete from case_filing where id = :id" : """
				update case_filing set outcome = null, decided_on = null, decided_version = null,
				decided_before = null where id = :id""").param("id", filing.id()).update();
	}

}
