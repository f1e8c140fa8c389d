package org.zairyu.check.staff.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.notice.ReminderConsents;
import org.zairyu.check.staff.notice.ReminderParty;
import org.zairyu.check.staff.notice.team.StaffNotices;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.privacy.PrivacySettings;

/**
 * Accepts what residents send. Writes the receipt, the client, the case, the consent and
 * the mails in one transaction, so that a receipt always has something behind it. Never
 * adds a case to an existing client with the same address, because anybody can type an
 * address.
 */
@Component
final class HandOffs {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Clients clients;

	private final Cases cases;

	private final ReminderConsents reminders;

	private final HandOffMails mails;

	private final StaffNotices notices;

	private final AuditLog audit;

	private final PrivacySettings privacy;

	private final Clock clock;

	HandOffs(JdbcClient jdbc, TransactionOperations transactions, Clients clients, Cases cases,
			ReminderConsents reminders, HandOffMails mails, StaffNotices notices, AuditLog audit,
			PrivacySettings privacy, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clients = clients;
		this.cases = cases;
		this.reminders = reminders;
		this.mails = mails;
		this.notices = notices;
		this.audit = audit;
		this.privacy = privacy;
		this.clock = clock;
	}

	/** Returns whether the form with this code has been accepted already. */
	boolean isTaken(ReceiptCode code) {
		return this.jdbc.sql("select count(*) from receipt where code_hash = :hash")
			.param("hash", code.hash())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Accepts a form once. Sending it again, even at the same moment, changes nothing.
	 * @param code the code of the form
	 * @param form what was filled in, without problems
	 * @param answers what the resident has answered
	 */
	void take(ReceiptCode code, HandOffForm form, Answers answers) {
		this.transactions.executeWithoutResult((status) -> {
			Instant now = this.clock.instant();
			if (insertReceipt(code, now) == 0) {
				return;
			}
			Client client = this.clients.add(
					new NewClient(null, form.name(), form.email(), java.util.Objects.requireNonNull(form.language())),
					Actor.resident());
			long id = this.cases.open(client.id(), answers, CaseOrigin.HAND_OFF, Actor.resident());
			this.jdbc.sql("""
					insert into hand_off (case_id, code_hash, message, kept_days, sent_at)
					values (:id, :hash, :message, :days, :now)""")
				.param("id", id)
				.param("hash", code.hash())
				.param("message", form.message())
				.param("days", this.privacy.keepDays())
				.param("now", DatabaseTime.of(now))
				.update();
			if (form.wantsReminders()) {
				this.reminders.give(id, ReminderParty.RESIDENT, Actor.resident());
			}
			this.notices.handOffCame(id);
			this.mails.sent(Objects.requireNonNull(client.email()), client.language(), id);
			this.audit.record(Actor.resident(), AuditAction.HAND_OFF_SENT, Cases.SUBJECT, id);
		});
	}

	private int insertReceipt(ReceiptCode code, Instant now) {
		return this.jdbc.sql("insert into receipt (code_hash, sent_at) values (:hash, :now) on conflict do nothing")
			.param("hash", code.hash())
			.param("now", DatabaseTime.of(now))
			.update();
	}

}
