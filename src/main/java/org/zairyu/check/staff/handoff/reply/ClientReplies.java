package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSection;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.StaleCaseException;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.notice.team.StaffNotices;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Keeps what clients send by links until a member of staff takes it into the case or not.
 * A case has one reply at most: sending again replaces what nobody has taken. Whoever
 * changes a reply locks its case first.
 */
@Component
final class ClientReplies implements CaseSection {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Cases cases;

	private final Notes notes;

	private final StaffNotices notices;

	private final AuditLog audit;

	private final LinkSettings settings;

	private final Clock clock;

	ClientReplies(JdbcClient jdbc, TransactionOperations transactions, Cases cases, Notes notes, StaffNotices notices,
			AuditLog audit, LinkSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.cases = cases;
		this.notes = notes;
		this.notices = notices;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	/** Adds to the page of a case when its client answered, if nobody has taken it. */
	@Override
	public void add(Case file, Model model) {
		model.addAttribute("answered", find(file.id()).map(ClientReply::sentAt).orElse(null));
	}

	/** Finds what the client of a case has sent and nobody has taken. */
	Optional<ClientReply> find(long caseId) {
		return this.jdbc.sql("select * from client_reply where case_id = :id")
			.param("id", caseId)
			.query(ClientReply::of)
			.optional();
	}

	/**
	 * Finds the reply with a number.
	 * @throws StaleReplyException if somebody has dealt with it, or the client has sent
	 * another
	 */
	ClientReply find(long caseId, long number) {
		return find(caseId).filter((reply) -> reply.id() == number).orElseThrow(() -> new StaleReplyException(caseId));
	}

	/**
	 * Keeps what a client sends, in place of what the client sent before.
	 * @param link a link that opens
	 * @param changes the answers of the client, of which those that are new are kept
	 * @return whether the link still opens
	 */
	boolean send(ClientLink link, Answers changes, String message) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			Case file = lock(link.caseId()).filter(Case::isOpen).orElse(null);
			if (file == null || !opens(link)) {
				return false;
			}
			Answers kept = Answers.EMPTY;
			for (Question question : ClientReply.changed(changes, file.answers())) {
				kept = kept.with(question, Objects.requireNonNull(changes.text(question)));
			}
			this.jdbc.sql("delete from client_reply where case_id = :id").param("id", file.id()).update();
			this.jdbc.sql("""
					insert into client_reply (case_id, case_version, answers, unsure, message, sent_at, kept_until)
					values (:id, :version, :answers, :unsure, :message, :now, :until)""")
				.param("id", file.id())
				.param("version", file.version())
				.param("answers", AnswerLines.write(kept))
				.param("unsure", ClientReply.unsure(changes))
				.param("message", message)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("until", link.lastDay().plusDays(this.settings.keepDays()))
				.update();
			this.notices.clientAnswered(file.id());
			this.audit.record(Actor.resident(), AuditAction.CLIENT_ANSWERED, Cases.SUBJECT, file.id());
			return true;
		}));
	}

	/**
	 * Locks a link, so that nobody revokes it meanwhile, and returns whether it opens.
	 */
	private boolean opens(ClientLink link) {
		return this.jdbc.sql("""
				select id from client_link where id = :id and revoked_at is null and last_day >= :today for update""")
			.param("id", link.id())
			.param("today", LocalDate.now(this.clock))
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/**
	 * Saves the answers of a client in the case.
	 * @param reply the number of the reply that was looked at
	 * @param version the version of the case that it was compared with
	 * @param note what to note on the case, or an empty text
	 * @throws StaleReplyException if that reply is gone
	 * @throws StaleCaseException if somebody has saved the case since that version
	 */
	void take(long caseId, long reply, int version, String note, Account account, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			Case file = lock(caseId).orElseThrow(() -> new StaleReplyException(caseId));
			ClientReply taken = remove(caseId, reply);
			if (file.version() != version) {
				throw new StaleCaseException(file);
			}
			if (taken.changed(file.answers()).isEmpty()) {
				this.audit.record(actor, AuditAction.CLIENT_ANSWERS_TAKEN, Cases.SUBJECT, caseId);
			}
			else {
				this.cases.save(caseId, version, taken.over(file.answers()), AuditAction.CLIENT_ANSWERS_TAKEN, actor);
			}
			note(caseId, note, account, actor);
		});
	}

	/**
	 * Deletes the answers of a client and leaves the case as it is.
	 * @throws StaleReplyException if that reply is gone
	 */
	void refuse(long caseId, long reply, String note, Account account, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			lock(caseId);
			remove(caseId, reply);
			this.audit.record(actor, AuditAction.CLIENT_ANSWERS_REFUSED, Cases.SUBJECT, caseId);
			note(caseId, note, account, actor);
		});
	}

	private void note(long caseId, String note, Account account, Actor actor) {
		if (!note.isEmpty()) {
			this.notes.addToCase(caseId, note, account, actor);
		}
	}

	private ClientReply remove(long caseId, long reply) {
		ClientReply found = find(caseId, reply);
		this.jdbc.sql("delete from client_reply where id = :id").param("id", reply).update();
		return found;
	}

	private Optional<Case> lock(long caseId) {
		this.jdbc.sql("select id from case_file where id = :id for update").param("id", caseId).query().listOfRows();
		return this.cases.find(caseId);
	}

}
