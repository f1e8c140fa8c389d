package org.zairyu.check.staff.client;

import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Stores clients and records every change in the audit log. */
@Component
public final class Clients {

	/** The name of clients in the audit log. */
	public static final String SUBJECT = "client";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Tags tags;

	private final AuditLog audit;

	private final Clock clock;

	Clients(JdbcClient jdbc, TransactionOperations transactions, Tags tags, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.tags = tags;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a client.
	 * @throws org.springframework.dao.DuplicateKeyException if another client has the
	 * reference
	 */
	public Client add(NewClient client, Actor actor) {
		return this.transactions.execute((status) -> {
			GeneratedKeyHolder key = new GeneratedKeyHolder();
			fill(this.jdbc.sql("""
					insert into client (version, reference, name, other_name, search_text, email, language, created_at)
					values (0, :reference, :name, :otherName, :searchText, :email, :language, :now)"""), client)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update(key, "id");
			long id = Objects.requireNonNull(key.getKey()).longValue();
			this.tags.add(id, client.tags());
			this.audit.record(actor, AuditAction.CLIENT_ADDED, SUBJECT, id);
			return find(id).orElseThrow();
		});
	}

	public Optional<Client> find(long id) {
		return this.jdbc.sql(Client.SELECT + "where c.id = :id").param("id", id).query(Client::of).optional();
	}

	public Optional<Client> findByReference(String reference) {
		return this.jdbc.sql(Client.SELECT + "where c.reference = :reference")
			.param("reference", reference)
			.query(Client::of)
			.optional();
	}

	/** Returns the clients with these numbers, by number. */
	public Map<Long, Client> findAll(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.jdbc.sql(Client.SELECT + "where c.id in (:ids)")
					.param("ids", ids)
					.query(Client::of)
					.list()
					.stream()
					.collect(Collectors.toMap(Client::id, Function.identity()));
	}

	/** Returns the clients with these references, by reference. */
	public Map<String, Client> findByReferences(Collection<String> references) {
		return references.isEmpty() ? Map.of() : this.jdbc.sql(Client.SELECT + "where c.reference in (:references)")
			.param("references", references)
			.query(Client::of)
			.list()
			.stream()
			.collect(Collectors.toMap((client) -> Objects.requireNonNull(client.reference()), Function.identity()));
	}

	/**
	 * Changes a client.
	 * @param version the version that was shown
	 * @throws StaleClientException if the client has been changed since that version
	 * @throws org.springframework.dao.DuplicateKeyException if another client has the
	 * reference
	 */
	public Client update(long id, int version, NewClient client, Actor actor) {
		return this.transactions.execute((status) -> {
			int changed = fill(this.jdbc.sql("""
					update client set version = version + 1, reference = :reference, name = :name,
					other_name = :otherName, search_text = :searchText, email = :email, language = :language
					where id = :id and version = :version"""), client).param("id", id)
				.param("version", version)
				.update();
			if (changed == 0) {
				throw new StaleClientException();
			}
			this.tags.replace(id, client.tags());
			this.audit.record(actor, AuditAction.CLIENT_CHANGED, SUBJECT, id);
			return find(id).orElseThrow();
		});
	}

	/** Deletes a client and all its cases. The audit log keeps that there was one. */
	public void delete(long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			if (this.jdbc.sql("delete from client where id = :id").param("id", id).update() > 0) {
				this.audit.record(actor, AuditAction.CLIENT_DELETED, SUBJECT, id);
			}
		});
	}

	private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, NewClient client) {
		return statement.param("reference", client.reference(), Types.VARCHAR)
			.param("name", client.name())
			.param("otherName", client.otherName(), Types.VARCHAR)
			.param("searchText", SearchText.of(client))
			.param("email", client.email(), Types.VARCHAR)
			.param("language", client.language());
	}

}
