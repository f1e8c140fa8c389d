package org.zairyu.check.staff.notice.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Shows what is in the outbox, and puts mails back that were given up. */
@Component
public final class MailQueue {

	/** Mails that were given up lately; those about a case stay longer in the outbox. */
	private static final String GIVEN_UP = "state in ('failed', 'expired') and done_at >= :since";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final SchedulerClient tasks;

	private final AuditLog audit;

	private final MailSettings settings;

	private final Clock clock;

	MailQueue(JdbcClient jdbc, TransactionOperations transactions, SchedulerClient tasks, AuditLog audit,
			MailSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.tasks = tasks;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	/** Counts the mails that wait and those that were given up. */
	public Backlog backlog() {
		return this.jdbc.sql("""
				select count(*) filter (where state = 'queued') as waiting,
				min(created_at) filter (where state = 'queued') as oldest,
				count(*) filter (where %s) as failed
				from outbox_mail""".formatted(GIVEN_UP)).param("since", since()).query(Backlog::of).single();
	}

	/**
	 * Returns mails that were given up, newest first.
	 * @param limit the maximum number of mails
	 */
	public List<GivenUpMail> givenUp(int limit) {
		return this.jdbc
			.sql("select * from outbox_mail where " + GIVEN_UP + " order by done_at desc, id desc limit :limit")
			.param("since", since())
			.param("limit", limit)
			.query(GivenUpMail::of)
			.list();
	}

	private OffsetDateTime since() {
		return DatabaseTime.of(this.clock.instant().minus(this.settings.keepFor()));
	}

	/** Returns the mails to the client of a case, newest first. */
	public List<CaseMail> ofCase(long caseId) {
		return this.jdbc.sql("select * from outbox_mail where case_id = :id order by id desc")
			.param("id", caseId)
			.query(CaseMail::of)
			.list();
	}

	/**
	 * Sends a mail again that was given up, with the same Message-ID and as much time as
	 * a new one. A mail to a client goes to the address that the client has now.
	 * Reminders, which can be unsubscribed from, are not sent again: they count the days
	 * that are left, and the recipient may have stopped them since.
	 * @return whether the mail waits to be sent again
	 */
	public boolean retry(long id, Actor actor) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			boolean queued = requeue(id, null);
			if (queued) {
				this.audit.record(actor, AuditAction.MAIL_RETRIED, "mail", id);
			}
			return queued;
		}));
	}

	/**
	 * Sends a mail about a case again, as {@link #retry} does, but leaves the entry in
	 * the audit log to the caller.
	 * @return whether the mail waits to be sent again
	 */
	public boolean retryOfCase(long id, long caseId) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> requeue(id, caseId)));
	}

	private boolean requeue(long id, @Nullable Long caseId) {
		Instant now = this.clock.instant();
		int changed = this.jdbc.sql("""
				update outbox_mail set state = 'queued', done_at = null, last_error = null, created_at = :now,
				expires_at = :expires, recipient = coalesce((select c.email from case_file f
				join client c on c.id = f.client_id where f.id = outbox_mail.case_id), recipient)
				where id = :id and state in ('failed', 'expired') and unsubscribe_url is null
				and (cast(:caseId as bigint) is null or case_id = :caseId)
				and (case_id is null or exists (select 1 from case_file f join client c on c.id = f.client_id
				where f.id = outbox_mail.case_id and c.email is not null))""")
			.param("now", DatabaseTime.of(now))
			.param("expires", DatabaseTime.of(now.plus(this.settings.giveUpAfter())))
			.param("id", id)
			.param("caseId", caseId, Types.BIGINT)
			.update();
		if (changed > 0) {
			this.tasks.scheduleIfNotExists(new TaskInstance<>(MailSending.TASK, Long.toString(id)), now);
		}
		return changed > 0;
	}

}
