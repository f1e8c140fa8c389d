package org.zairyu.check.staff.platform;

import java.sql.Types;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the audit log. An entry belongs to the transaction of the change it
 * records. It names records by number and holds no client's name and no answer.
 */
@Component
public final class AuditLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Records an action that concerns no single record. */
	public void record(Actor actor, AuditAction action) {
		write(actor, action, null, null);
	}

	/**
	 * Records an action on a record.
	 * @param actor who acts
	 * @param action the action
	 * @param subject the kind of record, in kebab-case
	 * @param id the number of the record
	 */
	public void record(Actor actor, AuditAction action, String subject, long id) {
		write(actor, action, subject, Long.toString(id));
	}

	/**
	 * Returns a page of the log, newest first.
	 * @param before only entries with a smaller number
	 * @param action only this action, or null
	 * @param actor only this account's name, or null
	 * @param limit the maximum number of entries
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

	/** Returns the entries about a record, newest first. */
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
