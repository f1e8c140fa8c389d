package org.zairyu.check.staff.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Exports everything about one client as JSON. Finds related rows by the foreign keys of
 * the database, so that tables added later are exported too.
 */
@Component
final class ClientExport {

	/** Columns that are not exported: secrets, and text that only serves the search. */
	private static final Set<String> LEFT_OUT = Set.of("code_hash", "token_hash", "stop_token", "search_text");

	private final JdbcClient jdbc;

	private final JdbcOperations operations;

	private final TransactionOperations transactions;

	private final JsonMapper mapper;

	private final AuditLog audit;

	private final Clock clock;

	ClientExport(JdbcClient jdbc, JdbcOperations operations, TransactionOperations transactions, JsonMapper mapper,
			AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.operations = operations;
		this.transactions = transactions;
		this.mapper = mapper;
		this.audit = audit;
		this.clock = clock;
	}

	/** A table, with its column that refers to a row of another. */
	record Child(String table, String column) {
	}

	/**
	 * Returns the document, or nothing if there is no such client. Records the export in
	 * the audit log.
	 */
	Optional<byte[]> of(long id, Actor actor) {
		return this.transactions.execute((status) -> {
			List<ObjectNode> clients = rows("client", "id", id);
			if (clients.isEmpty()) {
				return Optional.empty();
			}
			ObjectNode client = clients.getFirst();
			hang(client, "client", id);
			String email = client.path("email").asString("");
			ArrayNode mails = client.putArray("outbox_mail");
			rows("outbox_mail", "recipient", email).stream()
				.filter((mail) -> mail.path("case_id").isNull())
				.forEach(mails::add);
			ArrayNode log = client.putArray("audit_entry");
			this.audit.about(Clients.SUBJECT, id)
				.forEach((entry) -> log.addObject().put("at", entry.at().toString()).put("action", entry.action()));
			ObjectNode document = this.mapper.createObjectNode();
			document.put("exported_at", this.clock.instant().toString());
			document.set("client", client);
			this.audit.record(actor, AuditAction.CLIENT_EXPORTED, Clients.SUBJECT, id);
			return Optional.of(this.mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
		});
	}

	/** Returns the tables whose rows refer to a row of this one. */
	List<Child> children(String table) {
		List<Child> children = this.operations.execute((Connection connection) -> {
			List<Child> found = new ArrayList<>();
			try (ResultSet keys = connection.getMetaData().getExportedKeys(null, null, table)) {
				while (keys.next()) {
					found.add(new Child(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
				}
			}
			return found;
		});
		return (children != null) ? children : List.of();
	}

	private void hang(ObjectNode parent, String table, long id) {
		for (Child child : children(table)) {
			ArrayNode list = parent.putArray(child.table());
			for (ObjectNode row : rows(child.table(), child.column(), id)) {
				if (row.path("id").isIntegralNumber()) {
					hang(row, child.table(), row.path("id").asLong());
				}
				list.add(row);
			}
		}
	}

	private List<ObjectNode> rows(String table, String column, Object value) {
		return this.jdbc.sql("select * from " + table + " where " + column + " = :value")
			.param("value", value)
			.query((row, number) -> node(row))
			.list();
	}

	private ObjectNode node(ResultSet row) throws SQLException {
		ObjectNode node = this.mapper.createObjectNode();
		for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
			String name = row.getMetaData().getColumnLabel(i);
			if (!LEFT_OUT.contains(name)) {
				put(node, name, row, i);
			}
		}
		return node;
	}

	private static void put(ObjectNode node, String name, ResultSet row, int column) throws SQLException {
		switch (row.getMetaData().getColumnType(column)) {
			case java.sql.Types.DATE -> node.put(name, text(row.getObject(column, LocalDate.class)));
			case java.sql.Types.TIMESTAMP, java.sql.Types.TIMESTAMP_WITH_TIMEZONE -> {
				OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
				node.put(name, (time != null) ? time.toInstant().toString() : null);
			}
			case java.sql.Types.BIGINT, java.sql.Types.INTEGER -> {
				long number = row.getLong(column);
				node.put(name, row.wasNull() ? null : Long.valueOf(number));
			}
			case java.sql.Types.BOOLEAN, java.sql.Types.BIT -> node.put(name, row.getBoolean(column));
			default -> node.put(name, row.getString(column));
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
