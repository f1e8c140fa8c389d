package org.zairyu.check.casework.file;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.casework.DatabaseTime;
import org.zairyu.check.casework.account.Account;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditAction;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.procedure.Assessor;

/** What is done with a case besides its answers: state, person, notes and documents. */
@Component
public final class CaseWork {

	/** The longest note, in characters. */
	public static final int LONGEST_NOTE = 4000;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final CaseFiles cases;

	private final Assessor assessor;

	private final Deadlines deadlines;

	private final AuditLog audit;

	private final Clock clock;

	CaseWork(JdbcClient jdbc, TransactionOperations transactions, CaseFiles cases, Assessor assessor,
			Deadlines deadlines, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.cases = cases;
		this.assessor = assessor;
		this.deadlines = deadlines;
		this.audit = audit;
		this.clock = clock;
	}

	/** Sets state and person. A case that is closed has no deadlines any more. */
	public void change(long id, State state, @Nullable Long assignee, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					update case_file set state = :state, assignee_id = :assignee,
					closed_at = case when :closed then coalesce(closed_at, :now) end where id = :id""")
				.param("state", state.id())
				.param("assignee", assignee, Types.BIGINT)
				.param("closed", state == State.CLOSED)
				.param("now", DatabaseTime.of(this.clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
				.param("id", id)
				.update();
			reassess(id);
			this.audit.record(actor, AuditAction.CASE_CHANGED, CaseFiles.SUBJECT, id);
		});
	}

	/** Works out the dates of a case as of today; the answers stay as they are. */
	void reassess(long id) {
		this.cases.find(id).ifPresent((file) -> {
			LocalDate today = LocalDate.now(this.clock);
			var assessment = this.assessor.assess(file.answers(), today);
			List<Deadline> dates = file.isOpen() ? Deadline.of(assessment) : List.of();
			int changed = this.jdbc.sql("""
					update case_file set next_due = :nextDue, complete = :complete, assessed_on = :today,
					law_version = :law where id = :id and version = :version""")
				.param("nextDue", dates.isEmpty() ? null : dates.getFirst().day(), Types.DATE)
				.param("complete", assessment.complete())
				.param("today", today)
				.param("law", assessment.law().version())
				.param("id", id)
				.param("version", file.version())
				.update();
			if (changed > 0) {
				this.deadlines.replace(id, dates);
			}
		});
	}

	/** The notes on a case, newest first. */
	public List<Note> notes(long id) {
		return this.jdbc.sql("select * from case_note where case_id = :id order by id desc")
			.param("id", id)
			.query((row, number) -> new Note(row.getString("author"), row.getString("text"),
					DatabaseTime.get(row, "created_at")))
			.list();
	}

	/**
	 * Adds a note.
	 * @param text at most {@value #LONGEST_NOTE} characters
	 */
	public void addNote(long id, String text, Account author, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					insert into case_note (case_id, author, text, created_at) values (:id, :author, :text, :now)""")
				.param("id", id)
				.param("author", author.displayName())
				.param("text", text)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update();
			this.audit.record(actor, AuditAction.NOTE_ADDED, CaseFiles.SUBJECT, id);
		});
	}

	/** The documents that are there. */
	public Set<Tick> ticks(long id) {
		return new HashSet<>(this.jdbc.sql("select code, paper from case_document where case_id = :id")
			.param("id", id)
			.query((row, number) -> new Tick(row.getString("code"), row.getString("paper")))
			.list());
	}

	/**
	 * Ticks documents and takes ticks away, as far as somebody has changed them.
	 * @param before the ticks that were looked at
	 * @param after those that are wanted
	 */
	public void tick(long id, Set<Tick> before, Set<Tick> after, Account account, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from case_file where id = :id for update").param("id", id).query().listOfRows();
			Set<Tick> now = ticks(id);
			Set<Tick> more = without(after, before);
			more.removeAll(now);
			more.forEach((tick) -> one("""
					insert into case_document (case_id, code, paper, ticked_by, ticked_at)
					values (:id, :code, :paper, :by, :now)""", id, tick).param("by", account.displayName())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update());
			Set<Tick> fewer = without(before, after);
			fewer.retainAll(now);
			fewer.forEach((tick) -> one("""
					delete from case_document where case_id = :id and code = :code and paper = :paper""", id, tick)
				.update());
			if (!more.isEmpty() || !fewer.isEmpty()) {
				this.audit.record(actor, AuditAction.DOCUMENT_TICKED, CaseFiles.SUBJECT, id);
			}
		});
	}

	private static Set<Tick> without(Set<Tick> ticks, Set<Tick> others) {
		Set<Tick> rest = new HashSet<>(ticks);
		rest.removeAll(others);
		return rest;
	}

	private JdbcClient.StatementSpec one(String sql, long id, Tick tick) {
		return this.jdbc.sql(sql).param("id", id).param("code", tick.code()).param("paper", tick.paper());
	}

}
