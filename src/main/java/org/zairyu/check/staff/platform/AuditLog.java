package org.zairyu.check.staff.platform;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the audit log. An entry belongs to the transaction of the change it
 * records. It names records by number and holds no client's name and no answer.
 */
@Component
public final class AuditLog {

	/** The entries about a client and about the client's cases that still exist. */
	private static final String CLIENT = """
			 and (subject = 'client' and subject_id = :client or subject = 'case' and subject_id in
			(select cast(f.id as varchar) from case_file f where cast(f.client_id as varchar) = :client))""";

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
	 * Reads entries, the newest first.
	 * @param from the number of the entry next to the first one, or null to begin at an
	 * end of the log
	 * @param backward whether to read towards the newest, the nearest entry first
	 * @param limit the maximum number of entries
	 */
	public List<AuditEntry> page(AuditFilter filter, @Nullable Long from, boolean backward, int limit) {
		long end = backward ? 0 : Long.MAX_VALUE;
		Map<String, Object> values = new HashMap<>(Map.of("mark", (from != null) ? from : end, "limit", limit));
		StringBuilder sql = new StringBuilder(
				"select * from audit_entry where id " + (backward ? ">" : "<") + " :mark");
		narrow(sql, values, "action", filter.action(), " and action = :action");
		narrow(sql, values, "actor", filter.actor(), " and actor = :actor");
		narrow(sql, values, "case", text(filter.caseId()), " and subject = 'case' and subject_id = :case");
		narrow(sql, values, "client", text(filter.clientId()), CLIENT);
		narrow(sql, values, "from", time(filter.from()), " and at >= :from");
		narrow(sql, values, "end", time(filter.before()), " and at < :end");
		return this.jdbc.sql(sql.append(" order by id" + (backward ? "" : " desc") + " limit :limit").toString())
			.params(values)
			.query(AuditEntry::of)
			.list();
	}

	private static void narrow(StringBuilder sql, Map<String, Object> values, String name, @Nullable Object value,
			String condition) {
		if (value != null) {
			sql.append(condition);
			values.put(name, value);
		}
	}

	private static @Nullable String text(@Nullable Long number) {
		return (number != null) ? number.toString() : null;
	}

	private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? DatabaseTime.of(instant) : null;
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
