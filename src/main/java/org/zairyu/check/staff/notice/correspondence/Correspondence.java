package org.zairyu.check.staff.notice.correspondence;

import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSection;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.notice.mail.CaseMail;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailQueue;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/**
 * Sends what members of staff write to clients. A mail is stored together with its entry
 * in the audit log, which does not hold its text.
 */
@Component
final class Correspondence implements CaseSection {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Outbox outbox;

	private final MailQueue queue;

	private final AuditLog audit;

	private final Languages languages;

	Correspondence(JdbcClient jdbc, TransactionOperations transactions, Outbox outbox, MailQueue queue, AuditLog audit,
			Languages languages) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.outbox = outbox;
		this.queue = queue;
		this.audit = audit;
		this.languages = languages;
	}

	/** Returns the mails to the client of a case, newest first. */
	List<CaseMail> of(long caseId) {
		return this.queue.ofCase(caseId);
	}

	/**
	 * Sends a mail to a client who has an address. Sending the same form with the same
	 * content again changes nothing.
	 * @param form what was written, without problems
	 * @throws NoSuchRecordException if the case has been deleted
	 */
	void send(Case file, Client client, LetterForm form, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from case_file where id = :id for update")
				.param("id", file.id())
				.query(Long.class)
				.optional()
				.orElseThrow(NoSuchRecordException::new);
			Mail mail = new Mail("letter", Objects.requireNonNull(client.email()), form.subject(), form.text(), null)
				.regarding(file.id(), client.language(), actor.name());
			if (this.outbox.put(mail, form.id(file.id()))) {
				this.audit.record(actor, AuditAction.MAIL_WRITTEN, Cases.SUBJECT, file.id());
			}
		});
	}

	/**
	 * Sends a mail again that was given up, to the address that the client has now.
	 * @return whether it waits to be sent
	 */
	boolean retry(long caseId, long mail, Actor actor) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			boolean queued = this.queue.retryOfCase(mail, caseId);
			if (queued) {
				this.audit.record(actor, AuditAction.MAIL_RETRIED, Cases.SUBJECT, caseId);
			}
			return queued;
		}));
	}

	/** Adds the mails to the page of the case. */
	@Override
	public void add(Case file, Model model) {
		model.addAttribute("mails", of(file.id()));
		model.addAttribute("languages", this.languages);
	}

}
