package org.zairyu.check.staff.privacy;

import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Deletes clients and cases with everything that belongs to them. Only the audit log
 * remains, which knows them by number.
 */
@Component
public final class Deletion {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Clients clients;

	private final Outbox outbox;

	private final AuditLog audit;

	Deletion(JdbcClient jdbc, TransactionOperations transactions, Clients clients, Outbox outbox, AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clients = clients;
		this.outbox = outbox;
		this.audit = audit;
	}

	/**
	 * Deletes a client, all its cases, and all mails to its address if no other client
	 * has that address.
	 */
	public void client(long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			Optional<String> address = this.clients.find(id).map(Client::email).filter(Objects::nonNull);
			this.clients.delete(id, actor);
			address.filter(this::isUnused).ifPresent(this.outbox::forget);
		});
	}

	/** Deletes a case. */
	public void file(long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			if (this.jdbc.sql("delete from case_file where id = :id").param("id", id).update() > 0) {
				this.audit.record(actor, AuditAction.CASE_DELETED, Cases.SUBJECT, id);
			}
		});
	}

	/** Deletes a case, and the client too if it was the last case. */
	void fileAndIdleClient(long id, Actor actor) {
		this.transactions.executeWithoutResult((status) -> {
			Optional<Long> client = this.jdbc.sql("select client_id from case_file where id = :id")
				.param("id", id)
				.query(Long.class)
				.optional();
			file(id, actor);
			client.filter(this::isIdle).ifPresent((idle) -> client(idle, actor));
		});
	}

	private boolean isIdle(long client) {
		return this.jdbc.sql("select count(*) from case_file where client_id = :id")
			.param("id", client)
			.query(Integer.class)
			.single() == 0;
	}

	private boolean isUnused(String address) {
		return this.jdbc.sql("select count(*) from client where email = :email")
			.param("email", address)
			.query(Integer.class)
			.single() == 0;
	}

}
