package org.zairyu.check.staff.notice.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

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
				count(*) filter (where state in ('failed', 'expired')) as failed
				from outbox_mail""").query(Backlog::of).single();
	}

	/**
	 * Returns mails that were given up, newest first.
	 * @param limit the maximum number of mails
	 */
	public List<GivenUpMail> givenUp(int limit) {
		return this.jdbc.sql("""
				select * from outbox_mail where state in ('failed', 'expired')
				order by done_at desc, id desc limit :limit""").param("limit", limit).query(GivenUpMail::of).list();
	}

	/**
	 * Sends a mail again that was given up, with the same Message-ID and as much time as
	 * a new one. Reminders, which can be unsubscribed from, are not sent again: they
	 * count the days that are left, and the recipient may have stopped them since.
	 * @return whether the mail waits to be sent again
	 */
	public boolean retry(long id, Actor actor) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			Instant now = this.clock.instant();
			int changed = this.jdbc.sql("""
					update outbox_mail set state = 'queued', done_at = null, last_error = null, created_at = :now,
					expires_at = :expires
					where id = :id and state in ('failed', 'expired') and unsubscribe_url is null""")
				.param("now", DatabaseTime.of(now))
				.param("expires", DatabaseTime.of(now.plus(this.settings.giveUpAfter())))
				.param("id", id)
				.update();
			if (changed > 0) {
				this.tasks.scheduleIfNotExists(new TaskInstance<>(MailSending.TASK, Long.toString(id)), now);
				this.audit.record(actor, AuditAction.MAIL_RETRIED, "mail", id);
			}
			return changed > 0;
		}));
	}

}
