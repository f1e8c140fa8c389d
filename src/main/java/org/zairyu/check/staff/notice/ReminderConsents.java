package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Stores which clients want to be reminded. */
@Component
public final class ReminderConsents {

	private static final int TOKEN = 16;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	ReminderConsents(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
	}

	/** Returns the consent of a case; empty if nobody has ever asked for reminders. */
	public Optional<ReminderConsent> find(long caseId) {
		return this.jdbc.sql("select * from reminder_consent where case_id = :id")
			.param("id", caseId)
			.query(ReminderConsent::of)
			.optional();
	}

	/** Turns reminders on; does nothing if they are on. */
	public void give(long caseId, ReminderParty by, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			int changed = this.jdbc.sql("""
					update reminder_consent set given_by = :by, given_at = :now, stopped_by = null, stopped_at = null
					where case_id = :id and stopped_at is not null""")
				.param("by", by.id())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("id", caseId)
				.update();
			int added = (changed > 0) ? 0
					: this.jdbc.sql("""
							insert into reminder_consent (case_id, given_by, given_at, stop_token)
							values (:id, :by, :now, :token) on conflict do nothing""")
						.param("id", caseId)
						.param("by", by.id())
						.param("now", DatabaseTime.of(this.clock.instant()))
						.param("token", HexFormat.of().formatHex(KeyGenerators.secureRandom(TOKEN).generateKey()))
						.update();
			if (changed + added > 0) {
				this.audit.record(actor, AuditAction.REMINDERS_STARTED, Cases.SUBJECT, caseId);
			}
		});
	}

	/** Turns reminders off. */
	public void stop(long caseId, ReminderParty by, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			int changed = this.jdbc.sql("""
					update reminder_consent set stopped_by = :by, stopped_at = :now
					where case_id = :id and stopped_at is null""")
				.param("by", by.id())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("id", caseId)
				.update();
			if (changed > 0) {
				this.audit.record(actor, AuditAction.REMINDERS_STOPPED, Cases.SUBJECT, caseId);
			}
		});
	}

	/** Returns the case whose reminders this address stops. */
	Optional<Long> caseOf(String token) {
		return this.jdbc.sql("select case_id from reminder_consent where stop_token = :token")
			.param("token", token)
			.query(Long.class)
			.optional();
	}

}
