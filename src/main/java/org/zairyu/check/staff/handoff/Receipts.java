package org.zairyu.check.staff.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.handoff.reply.ClientLinks;
import org.zairyu.check.staff.notice.ReminderConsents;
import org.zairyu.check.staff.notice.ReminderParty;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.privacy.Deletion;

/**
 * Tells what has become of a hand-off, and withdraws it. Looks up codes by their hash, so
 * that the time of a look-up reveals nothing about a code that is nearly right.
 */
@Component
final class Receipts {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Deletion deletion;

	private final ReminderConsents reminders;

	private final ClientLinks links;

	private final HandOffMails mails;

	private final AuditLog audit;

	private final HandOffSettings settings;

	private final Clock clock;

	Receipts(JdbcClient jdbc, TransactionOperations transactions, Deletion deletion, ReminderConsents reminders,
			ClientLinks links, HandOffMails mails, AuditLog audit, HandOffSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.deletion = deletion;
		this.reminders = reminders;
		this.links = links;
		this.mails = mails;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	/** A receipt as it is stored; without a case if that has been deleted. */
	private record Row(String hash, Instant sentAt, @Nullable Instant withdrawnAt, @Nullable Long caseId,
			@Nullable Long clientId, int keptDays) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(row.getString("code_hash"), DatabaseTime.get(row, "sent_at"),
					DatabaseTime.find(row, "withdrawn_at"), row.getObject("case_id", Long.class),
					row.getObject("client_id", Long.class), row.getInt("kept_days"));
		}

	}

	/** Returns what the holder of a code is told. */
	Receipt find(ReceiptCode code) {
		return row(code).map(this::told).orElseGet(Receipt.Unknown::new);
	}

	/**
	 * Withdraws a hand-off.
	 * @return what was deleted, or nothing if there is nothing to withdraw
	 */
	Optional<Withdrawal> withdraw(ReceiptCode code) {
		return this.transactions.execute((status) -> {
			Row row = row(code).orElse(null);
			if (row == null || row.caseId == null || row.clientId == null || !lock(row.caseId)) {
				return Optional.empty();
			}
			Withdrawal effect = effect(row.caseId, row.clientId);
			this.audit.record(Actor.resident(), AuditAction.HAND_OFF_WITHDRAWN, Cases.SUBJECT, row.caseId);
			switch (effect) {
				case ALL -> this.deletion.client(row.clientId, Actor.resident());
				case CASE -> this.deletion.file(row.caseId, Actor.resident());
				case MESSAGE -> {
					this.reminders.stop(row.caseId, ReminderParty.RESIDENT, Actor.resident());
					this.links.erase(row.caseId);
					this.jdbc.sql("delete from hand_off where case_id = :id").param("id", row.caseId).update();
					this.jdbc.sql("update case_file set withdrawn_at = :now where id = :id")
						.param("now", DatabaseTime.of(this.clock.instant()))
						.param("id", row.caseId)
						.update();
				}
			}
			this.jdbc.sql("update receipt set withdrawn_at = :now where code_hash = :hash")
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("hash", row.hash)
				.update();
			this.mails.withdrawn(row.caseId, effect);
			return Optional.of(effect);
		});
	}

	private Optional<Row> row(ReceiptCode code) {
		String hash = code.hash();
		return this.jdbc.sql("""
				select r.code_hash, r.sent_at, r.withdrawn_at, h.case_id, coalesce(h.kept_days, 0) as kept_days,
				f.client_id from receipt r left join hand_off h on h.code_hash = r.code_hash
				left join case_file f on f.id = h.case_id where r.code_hash = :hash""")
			.param("hash", hash)
			.query(Row::of)
			.optional()
			.filter((row) -> MessageDigest.isEqual(row.hash.getBytes(StandardCharsets.US_ASCII),
					hash.getBytes(StandardCharsets.US_ASCII)));
	}

	private Receipt told(Row row) {
		if (row.withdrawnAt != null) {
			return new Receipt.Withdrawn(row.withdrawnAt);
		}
		if (row.caseId == null || row.clientId == null) {
			return new Receipt.Deleted(row.sentAt);
		}
		return new Receipt.Held(row.sentAt, row.keptDays, openings(row.caseId, row.clientId),
				effect(row.caseId, row.clientId));
	}

	/**
	 * Locks a case, so that nobody adds to it or saves it while it is being withdrawn,
	 * and returns whether it exists.
	 */
	private boolean lock(long caseId) {
		return this.jdbc.sql("select id from case_file where id = :id for update")
			.param("id", caseId)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	private Withdrawal effect(long caseId, long clientId) {
		boolean worked = this.jdbc
			.sql("""
					select count(*) from case_file f where f.id = :id and (f.version > 0 or f.state in ('filed', 'decided', 'closed')
					or exists (select 1 from note n where n.case_id = f.id)
					or exists (select 1 from note n where n.client_id = f.client_id and not exists
						(select 1 from case_file o where o.client_id = f.client_id and o.id <> f.id))
					or exists (select 1 from case_document d where d.case_id = f.id)
					or exists (select 1 from outbox_mail m where m.case_id = f.id and m.author is not null))""")
			.param("id", caseId)
			.query(Integer.class)
			.single() > 0;
		if (worked) {
			return Withdrawal.MESSAGE;
		}
		int cases = this.jdbc.sql("select count(*) from case_file where client_id = :id")
			.param("id", clientId)
			.query(Integer.class)
			.single();
		return (cases > 1) ? Withdrawal.CASE : Withdrawal.ALL;
	}

	/**
	 * Returns who has looked at the case or the client on any page, from the audit log.
	 */
	private List<Receipt.Opening> openings(long caseId, long clientId) {
		return this.jdbc.sql("""
				select coalesce(a.display_name, '') as name, min(e.at) as at from audit_entry e
				left join account a on a.id = e.actor_id where e.actor_id is not null
				and (e.subject = 'case' and e.subject_id = :caseId or e.subject = 'client' and e.subject_id = :clientId)
				group by e.actor_id, a.display_name order by min(e.at)""")
			.param("caseId", Long.toString(caseId))
			.param("clientId", Long.toString(clientId))
			.query((row, number) -> new Receipt.Opening(this.settings.showNames() ? row.getString("name") : "",
					DatabaseTime.get(row, "at")))
			.list();
	}

}
