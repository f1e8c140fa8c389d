package org.zairyu.check.staff.cases.note;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSection;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Stores notes. A note about a client stands on the page of the client and on every case
 * of the client. Pinned notes come first, then the newest.
 */
@Component
public final class Notes implements CaseSection {

	/** The longest note, in characters. */
	static final int LONGEST = 4000;

	private static final String ORDER = " order by pinned desc, id desc";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	Notes(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void add(Case file, Model model) {
		model.addAttribute("notes", of(file));
	}

	/** Returns the notes about a case and about its client. */
	public List<Note> of(Case file) {
		return this.jdbc.sql("""
				select * from (select * from note where case_id = :case
				union all select * from note where client_id = :client) n""" + ORDER)
			.param("case", file.id())
			.param("client", file.clientId())
			.query(Note::of)
			.list();
	}

	/** Returns the notes about a client, without those about one case. */
	public List<Note> ofClient(long client) {
		return this.jdbc.sql("select * from note where client_id = :client" + ORDER)
			.param("client", client)
			.query(Note::of)
			.list();
	}

	Optional<Note> find(long id) {
		return this.jdbc.sql("select * from note where id = :id").param("id", id).query(Note::of).optional();
	}

	/**
	 * Adds a note about a case.
	 * @param text at most {@value #LONGEST} characters
	 */
	public void addToCase(long id, String text, Account author, Actor actor) {
		add(id, null, text, author, actor);
	}

	/**
	 * Adds a note about a client.
	 * @param text at most {@value #LONGEST} characters
	 */
	public void addToClient(long id, String text, Account author, Actor actor) {
		add(null, id, text, author, actor);
	}

	private void add(@Nullable Long file, @Nullable Long client, String text, Account author, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					insert into note (case_id, client_id, author_id, author, text, created_at)
					values (:case, :client, :id, :author, :text, :now)""")
				.param("case", file, Types.BIGINT)
				.param("client", client, Types.BIGINT)
				.param("id", author.id())
				.param("author", author.displayName())
				.param("text", text)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update();
			record(actor, AuditAction.NOTE_ADDED, file, client);
		});
	}

	/**
	 * Changes the text of a note. The note keeps its author.
	 * @param form the text and the version that it is based on
	 * @throws StaleNoteException if somebody has changed the note since that version
	 */
	void edit(Note note, NoteForm form, Account editor, Actor actor) {
		if (form.text().equals(note.text())) {
			return;
		}
		this.transactions.executeWithoutResult((status) -> {
			int changed = this.jdbc.sql("""
					update note set version = version + 1, text = :text, edited_by = :by, edited_at = :now
					where id = :id and version = :version""")
				.param("text", form.text())
				.param("by", editor.displayName())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("id", note.id())
				.param("version", form.version(), Types.INTEGER)
				.update();
			if (changed == 0) {
				throw new StaleNoteException();
			}
			record(actor, AuditAction.NOTE_EDITED, note.caseId(), note.clientId());
		});
	}

	/** Pins or unpins a note. */
	void pin(Note note, boolean pinned, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			int changed = this.jdbc.sql("update note set pinned = :pinned where id = :id and pinned <> :pinned")
				.param("pinned", pinned)
				.param("id", note.id())
				.update();
			if (changed > 0) {
				record(actor, pinned ? AuditAction.NOTE_PINNED : AuditAction.NOTE_UNPINNED, note.caseId(),
						note.clientId());
			}
		});
	}

	private void record(Actor actor, AuditAction action, @Nullable Long file, @Nullable Long client) {
		if (file != null) {
			this.audit.record(actor, action, Cases.SUBJECT, file);
		}
		else {
			this.audit.record(actor, action, Clients.SUBJECT, Objects.requireNonNull(client));
		}
	}

}
