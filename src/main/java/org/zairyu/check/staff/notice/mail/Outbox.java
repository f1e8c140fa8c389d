package org.zairyu.check.staff.notice.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Stores mails until they are sent. A mail and the task that sends it are written in the
 * transaction that causes the mail: when that is rolled back, so is the mail.
 *
 * <p>
 * The task runs on one instance at a time, so two instances do not send the same mail.
 * One case remains: an instance dies after the mail server has accepted the mail and
 * before that is written down. The mail is then sent again with the same Message-ID, by
 * which mail programs recognize the second copy. The alternative would be to lose mails.
 */
@Component
public final class Outbox {

	/** The address of a link by which a client answers, and its key. */
	private static final Pattern LINK = Pattern.compile("(/link/)[0-9a-f]{32}");

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final SchedulerClient tasks;

	private final Clock clock;

	private final MailSettings settings;

	Outbox(JdbcClient jdbc, TransactionOperations transactions, SchedulerClient tasks, Clock clock,
			MailSettings settings) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.tasks = tasks;
		this.clock = clock;
		this.settings = settings;
	}

	/** Returns the time by which the mails are sent. */
	Instant now() {
		return this.clock.instant();
	}

	/** Stores a mail and schedules it, to be sent once a mail server is configured. */
	public void put(Mail mail) {
		put(mail, UUID.randomUUID());
	}

	/**
	 * Stores a mail unless one with this id is stored already.
	 * @param id the id, which the Message-ID contains
	 * @return whether this call stored it
	 */
	public boolean put(Mail mail, UUID id) {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			Instant now = this.clock.instant();
			Optional<Long> number = insert(mail, id, now);
			number.ifPresent((stored) -> this.tasks
				.scheduleIfNotExists(new TaskInstance<>(MailSending.TASK, stored.toString()), now));
			return number.isPresent();
		}));
	}

	private Optional<Long> insert(Mail mail, UUID id, Instant now) {
		Mail.Regarding regarding = mail.regarding();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		int stored = this.jdbc.sql("""
				insert into outbox_mail (message_id, kind, recipient, subject, body, unsubscribe_url, case_id, language,
				author, state, attempts, expires_at, created_at)
				values (:messageId, :kind, :recipient, :subject, :body, :url, :caseId, :language, :author, 'queued', 0,
				:expires, :now) on conflict do nothing""")
			.param("messageId", "<" + id + "@zairyu-check>")
			.param("kind", mail.kind())
			.param("recipient", mail.recipient())
			.param("subject", mail.subject())
			.param("body", mail.body())
			.param("url", mail.unsubscribeUrl(), Types.VARCHAR)
			.param("caseId", (regarding != null) ? regarding.caseId() : null, Types.BIGINT)
			.param("language", (regarding != null) ? regarding.language() : null, Types.VARCHAR)
			.param("author", (regarding != null) ? regarding.author() : null, Types.VARCHAR)
			.param("now", DatabaseTime.of(now))
			.param("expires", DatabaseTime.of(now.plus(this.settings.giveUpAfter())))
			.update(key, "id");
		return (stored == 0) ? Optional.empty() : Optional.of(Objects.requireNonNull(key.getKey()).longValue());
	}

	/**
	 * Returns a mail that waits to be sent. A mail that has waited too long expires.
	 */
	Optional<OutboxMail> find(long id) {
		this.jdbc.sql("""
				update outbox_mail set state = 'expired', done_at = :now
				where id = :id and state = 'queued' and expires_at <= :now""")
			.param("id", id)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
		return this.jdbc.sql("select * from outbox_mail where id = :id and state = 'queued'")
			.param("id", id)
			.query(OutboxMail::of)
			.optional();
	}

	/** Counts an attempt to send the mail. */
	void attempt(OutboxMail mail) {
		this.jdbc.sql("update outbox_mail set attempts = attempts + 1 where id = :id").param("id", mail.id()).update();
	}

	/**
	 * Marks the mail as accepted by the mail server. From then on only the client has the
	 * key in the address of a link.
	 */
	void sent(OutboxMail mail) {
		finish(mail, "sent", null, LINK.matcher(mail.body()).replaceAll("$1…"));
	}

	/** Gives up the mail: no attempt can succeed. */
	void failed(OutboxMail mail, String error) {
		finish(mail, "failed", error, mail.body());
	}

	/** Notes why the mail was not sent yet. */
	void delayed(OutboxMail mail, String error) {
		this.jdbc.sql("update outbox_mail set last_error = :error where id = :id and state = 'queued'")
			.param("error", error)
			.param("id", mail.id())
			.update();
	}

	/**
	 * Deletes mails that were sent or given up long ago. Mails about a case are kept with
	 * it.
	 */
	int purge() {
		return this.jdbc.sql("delete from outbox_mail where done_at < :before and case_id is null")
			.param("before", DatabaseTime.of(this.clock.instant().minus(this.settings.keepFor())))
			.update();
	}

	/** Deletes all mails to an address, sent or not, when a person's data is deleted. */
	public void forget(String recipient) {
		this.jdbc.sql("delete from outbox_mail where recipient = :recipient").param("recipient", recipient).update();
	}

	private void finish(OutboxMail mail, String state, @Nullable String error, String body) {
		this.jdbc.sql("""
				update outbox_mail set state = :state, done_at = :now, last_error = :error, body = :body
				where id = :id and state = 'queued'""")
			.param("body", body)
			.param("state", state)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("error", error, Types.VARCHAR)
			.param("id", mail.id())
			.update();
	}

}
