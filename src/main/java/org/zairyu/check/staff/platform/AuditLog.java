package org.zairyu.check.staff.platform;

import java.sql.Types;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The audit log. An entry joins the transaction of what it records, so that neither is
 * there without the other. It names records by number: no client's name, no answer.
 */
@Component
public final class AuditLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes down something that concerns no single record. */
	public void record(Actor actor, AuditAction action) {
		write(actor, action, null, null);
	}

	/**
	 * Writes down what was done to a record.
	 * @param actor who
	 * @param action what
	 * @param subject the kind of record, in kebab-case
	 * @param id its number
	 */
	public void record(Actor actor, AuditAction action, String subject, long id) {
		write(actor, action, subject, Long.toString(id));
	}

	/**
	 * A page of the log, newest first.
	 * @param before only entries with a smaller number
	 * @param action only this action, or null
	 * @param actor only this account's name, or null
	 * @param limit how many at most
	 */
	public List<AuditEntry> page(long before, @Nullable String action, @Nullable String actor, int limit) {
		return this.jdbc.sql("""
				select * from audit_entry where id < :before
				and (cast(:action as varchar) is null or action = :action)
				and (cast(:actor as varchar) is null or actor = :actor)
				order by id desc limit :limit""")
			.param("before", before)
			.param("action", action, Types.VARCHAR)
			.param("actor", actor, Types.VARCHAR)
			.param("limit", limit)
			.query(AuditEntry::of)
			.list();
	}

	/** Everything that was done to a record, newest first. */
	public List<AuditEntry> about(String subject, long id) {
		return this.jdbc.sql("select * from audit_entry where subject = :subject and subject_id = :id order by id desc")
			.param("subject", subject)
			.param("id", Long.toString(id))
			.query(AuditEntry::of)
			.list();
	}

	private void write(Actor actor, AuditAction action, @Nullable String subject, @Nullable String id) {
		this.jdbc.sql("""
				insert into audit_entry (at, actor_id, actor, action, subject, subject_id, address)
				values (:at, :actorId, :actor, :action, :subject, :subjectId, :address)""")
			.param("at", DatabaseTime.of(this.clock.instant()))
			.param("actorId", actor.account(), Types.BIGINT)
			.param("actor", actor.name())
			.param("action", action.id())
			.param("subject", subject, Types.VARCHAR)
			.param("subjectId", id, Types.VARCHAR)
			.param("address", actor.address(), Types.VARCHAR)
			.update();
	}

}
