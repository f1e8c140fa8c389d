package org.zairyu.check.staff.client.search;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.StaleClientException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Makes one client of two, in one transaction. All cases go to the client that is kept,
 * with everything that belongs to them, and all notes; tags are united; what the kept one
 * lacks is taken from the other; and what differs is written into a note.
 */
@Component
final class ClientMerge {

	/** The tables with rows that go to the client that is kept. */
	static final List<String> MOVED = List.of("case_file", "note", "bulk_change");

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Clients clients;

	private final Notes notes;

	private final AuditLog audit;

	ClientMerge(JdbcClient jdbc, TransactionOperations transactions, Clients clients, Notes notes, AuditLog audit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clients = clients;
		this.notes = notes;
		this.audit = audit;
	}

	/**
	 * Merges two clients.
	 * @param kept the client that is kept, as it was shown
	 * @param other the client that is given up, as it was shown
	 * @param words the language of the note
	 * @throws StaleClientException if either has been changed or deleted since
	 */
	void merge(Client kept, Client other, Account account, Actor actor, Words words) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from client where id in (:ids) order by id for update")
				.param("ids", List.of(kept.id(), other.id()))
				.query()
				.listOfRows();
			if (!isCurrent(kept) || !isCurrent(other)) {
				throw new StaleClientException();
			}
			for (String table : MOVED) {
				this.jdbc.sql("update " + table + " set client_id = :kept where client_id = :other")
					.param("kept", kept.id())
					.param("other", other.id())
					.update();
			}
			this.jdbc.sql("delete from client where id = :other").param("other", other.id()).update();
			this.audit.record(actor, AuditAction.CLIENT_MERGED, Clients.SUBJECT, other.id());
			this.audit.record(actor, AuditAction.CLIENT_MERGED, Clients.SUBJECT, kept.id());
			NewClient united = united(kept, other);
			this.clients.update(kept.id(), kept.version(), united, actor);
			String rest = rest(other, united);
			if (!rest.isEmpty()) {
				this.notes.addToClient(kept.id(), words.get("staff.merge.note", "details", rest), account, actor);
			}
		});
	}

	private boolean isCurrent(Client shown) {
		return this.clients.find(shown.id()).filter((now) -> now.version() == shown.version()).isPresent();
	}

	static NewClient united(Client kept, Client other) {
		TreeSet<String> tags = new TreeSet<>(kept.tags());
		tags.addAll(other.tags());
		String spelling = !kept.name().equals(other.name()) ? other.name() : other.otherName();
		return new NewClient(or(kept.reference(), other.reference()), kept.name(), or(kept.otherName(), spelling),
				or(kept.email(), other.email()), kept.language(), List.copyOf(tags));
	}

	/** Returns what the other client has and the united one has not. */
	static String rest(Client other, NewClient united) {
		return Stream.of(other.reference(), other.name(), other.otherName(), other.email())
			.filter(Objects::nonNull)
			.filter((text) -> !Stream.of(united.reference(), united.name(), united.otherName(), united.email())
				.anyMatch(text::equals))
			.collect(Collectors.joining(", "));
	}

	private static @Nullable String or(@Nullable String text, @Nullable String other) {
		return (text != null) ? text : other;
	}

}
