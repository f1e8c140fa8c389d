package org.zairyu.check.staff.cases;

import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Changes everything about a case except its answers and notes: state, assignee and
 * documents.
 */
@Component
public final class CaseWork {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Reassessment reassessment;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseWork(JdbcClient jdbc, TransactionOperations transactions, Reassessment reassessment, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.reassessment = reassessment;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Sets state and assignee. A closed case loses its deadlines and its links. */
	public void change(long id, CaseState state, @Nullable Long assignee, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			Optional<Long> before = this.jdbc
				.sql("select assignee_id from case_file where id = :id and assignee_id is not null")
				.param("id", id)
				.query(Long.class)
				.optional();
			this.jdbc.sql("""
					update case_file set state = :state, assignee_id = :assignee,
					closed_at = case when :closed then coalesce(closed_at, :now) end where id = :id""")
				.param("state", state.id())
				.param("assignee", assignee, Types.BIGINT)
				.param("closed", state == CaseState.CLOSED)
				.param("now", DatabaseTime.of(this.clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
				.param("id", id)
				.update();
			this.reassessment.asOfToday(id);
			this.audit.record(actor, AuditAction.CASE_CHANGED, Cases.SUBJECT, id);
			if (assignee != null && !before.equals(Optional.of(assignee))) {
				this.events.publishEvent(new CaseAssigned(id, assignee, actor));
			}
			if (state == CaseState.CLOSED) {
				revokeLinks(id, actor);
			}
		});
	}

	private void revokeLinks(long id, Actor actor) {
		int revoked = this.jdbc
			.sql("update client_link set revoked_at = :now where case_id = :id and revoked_at is null")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("id", id)
			.update();
		if (revoked > 0) {
			this.audit.record(actor, AuditAction.CLIENT_LINK_REVOKED, Cases.SUBJECT, id);
		}
	}

	/**
	 * Sets the state that a step of the case leads to, and reopens it if it was closed.
	 */
	public void advance(long id, CaseState state) {
		this.jdbc.sql("update case_file set state = :state, closed_at = null where id = :id")
			.param("state", state.id())
			.param("id", id)
			.update();
	}

	/** Returns the documents that are ticked. */
	public Set<CheckedDocument> ticks(long id) {
		return new HashSet<>(this.jdbc.sql("select code, paper from case_document where case_id = :id")
			.param("id", id)
			.query((row, number) -> new CheckedDocument(row.getString("code"), row.getString("paper")))
			.list());
	}

	/**
	 * Ticks and unticks documents, but only those that the person changed.
	 * @param before the ticks that the person was shown
	 * @param after the ticks that the person wants
	 */
	public void tick(long id, Set<CheckedDocument> before, Set<CheckedDocument> after, Account account, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from case_file where id = :id for update").param("id", id).query().listOfRows();
			Set<CheckedDocument> now = ticks(id);
			Set<CheckedDocument> more = without(after, before);
			more.removeAll(now);
			more.forEach((tick) -> one("""
					insert into case_document (case_id, code, paper, ticked_by, ticked_at)
					values (:id, :code, :paper, :by, :now)""", id, tick).param("by", account.displayName())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update());
			Set<CheckedDocument> fewer = without(before, after);
			fewer.retainAll(now);
			fewer.forEach((tick) -> one("""
					delete from case_document where case_id = :id and code = :code and paper = :paper""", id, tick)
				.update());
			if (!more.isEmpty() || !fewer.isEmpty()) {
				this.audit.record(actor, AuditAction.DOCUMENT_TICKED, Cases.SUBJECT, id);
			}
		});
	}

	private static Set<CheckedDocument> without(Set<CheckedDocument> ticks, Set<CheckedDocument> others) {
		Set<CheckedDocument> rest = new HashSet<>(ticks);
		rest.removeAll(others);
		return rest;
	}

	private JdbcClient.StatementSpec one(String sql, long id, CheckedDocument tick) {
		return this.jdbc.sql(sql).param("id", id).param("code", tick.code()).param("paper", tick.paper());
	}

}
