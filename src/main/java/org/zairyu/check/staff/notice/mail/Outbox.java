package org.zairyu.check.staff.notice.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Mails on their way. A mail is put in within the transaction that causes it: if that is
 * undone, so is the mail, and if it is not, the mail will be sent.
 *
 * <p>
 * An instance that sends a mail claims it first, for a while, by a change of its row that
 * only one can make. So two instances never send one mail. What no outbox can rule out:
 * an instance dies after the mail server took the mail and before that is written down.
 * Then the mail is sent again, with the same Message-ID, by which mail programs know the
 * second copy; the other choice would be to lose a mail whenever an instance dies before.
 */
@Component
public final class Outbox {

	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

	private final JdbcClient jdbc;

	private final Clock clock;

	private final MailSettings settings;

	Outbox(JdbcClient jdbc, Clock clock, MailSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	/** The time by which the mails are sent. */
	Instant now() {
		return this.clock.instant();
	}

	/** Puts in a mail; it is sent by a job, if a mail server is configured. */
	public void put(Mail letter) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into outbox_mail (message_id, kind, recipient, subject, body, unsubscribe_url, state, attempts,
				next_attempt_at, expires_at, created_at)
				values (:messageId, :kind, :recipient, :subject, :body, :url, 'queued', 0, :now, :expires, :now)""")
			.param("messageId", "<" + UUID.randomUUID() + "@zairyu-check>")
			.param("kind", letter.kind())
			.param("recipient", letter.recipient())
			.param("subject", letter.subject())
			.param("body", letter.body())
			.param("url", letter.unsubscribeUrl(), Types.VARCHAR)
			.param("now", DatabaseTime.of(now))
			.param("expires", DatabaseTime.of(now.plus(this.settings.giveUpAfter())))
			.update();
	}

	/**
	 * Claims the mail that has waited longest, one that an instance claimed and did not
	 * finish in time included.
	 */
	Optional<OutboxMail> claim() {
		for (long id : due()) {
			Instant now = this.clock.instant();
			String claim = UUID.randomUUID().toString();
			int claimed = this.jdbc.sql("""
					update outbox_mail set state = 'sending', claim = :claim, claimed_until = :until,
					attempts = attempts + 1 where id = :id and expires_at > :now
					and (state = 'queued' and next_attempt_at <= :now or state = 'sending' and claimed_until < :now)""")
				.param("claim", claim)
				.param("until", DatabaseTime.of(now.plus(this.settings.lease())))
				.param("id", id)
				.param("now", DatabaseTime.of(now))
				.update();
			if (claimed == 1) {
				return Optional.of(this.jdbc.sql("select * from outbox_mail where id = :id")
					.param("id", id)
					.query(OutboxMail::of)
					.single());
			}
		}
		return Optional.empty();
	}

	/** The mail server has taken it. */
	void sent(OutboxMail mail) {
		finish(mail, "sent", null);
	}

	/** It can never be sent. */
	void failed(OutboxMail mail, String error) {
		finish(mail, "failed", error);
	}

	/** It could not be sent now; the waits grow from a minute to half a day. */
	void retry(OutboxMail mail, String error) {
		Duration wait = WAITS.get(Math.min(mail.attempts(), WAITS.size()) - 1);
		this.jdbc.sql("""
				update outbox_mail set state = 'queued', claim = null, claimed_until = null, last_error = :error,
				next_attempt_at = :next where id = :id and claim = :claim""")
			.param("error", error)
			.param("next", DatabaseTime.of(this.clock.instant().plus(wait)))
			.param("id", mail.id())
			.param("claim", mail.claim())
			.update();
	}

	/** Gives up mails that nobody could send in time. */
	int expire() {
		return this.jdbc.sql("""
				update outbox_mail set state = 'expired', done_at = :now, claim = null, claimed_until = null
				where expires_at <= :now and (state = 'queued' or state = 'sending' and claimed_until < :now)""")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

	/** Deletes mails that were sent or given up long ago. */
	int purge() {
		return this.jdbc.sql("delete from outbox_mail where done_at < :before")
			.param("before", DatabaseTime.of(this.clock.instant().minus(this.settings.keepFor())))
			.update();
	}

	/**
	 * Deletes all mails to an address, sent or not, when nothing about a person may be
	 * kept.
	 */
	public void forget(String recipient) {
		this.jdbc.sql("delete from outbox_mail where recipient = :recipient").param("recipient", recipient).update();
	}

	private List<Long> due() {
		return this.jdbc.sql("""
				select id from outbox_mail where expires_at > :now
				and (state = 'queued' and next_attempt_at <= :now or state = 'sending' and claimed_until < :now)
				order by next_attempt_at, id limit 20""")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	private void finish(OutboxMail mail, String state, @Nullable String error) {
		this.jdbc.sql("""
				update outbox_mail set state = :state, done_at = :now, claim = null, claimed_until = null,
				last_error = :error where id = :id and claim = :claim""")
			.param("state", state)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("error", error, Types.VARCHAR)
			.param("id", mail.id())
			.param("claim", mail.claim())
			.update();
	}

}
