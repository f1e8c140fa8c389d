package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Deletes links that ended long ago, and what was sent by them and never taken. */
@Component
final class LinkRetention {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final LinkSettings settings;

	private final Clock clock;

	LinkRetention(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, LinkSettings settings,
			Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	/** Deletes what has been kept long enough. */
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		List<Long> cases = this.jdbc.sql("select case_id from client_reply where kept_until < :today order by case_id")
			.param("today", today)
			.query((row, number) -> row.getLong("case_id"))
			.list();
		cases.forEach((id) -> this.transactions.executeWithoutResult((status) -> {
			int gone = this.jdbc.sql("delete from client_reply where case_id = :id and kept_until < :today")
				.param("id", id)
				.param("today", today)
				.update();
			if (gone > 0) {
				this.audit.record(Actor.system(), AuditAction.CLIENT_ANSWERS_EXPIRED, Cases.SUBJECT, id);
			}
		}));
		this.jdbc.sql("delete from client_link where last_day < :before")
			.param("before", today.minusDays(this.settings.keepDays()))
			.update();
	}

}
