package org.zairyu.check.staff.bulk;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.bulk.ImportPlanner.Planned;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.AuditAction;

/** Remembers what imports have added and changed, so that they can be undone. */
@Component
final class BulkChanges {

	/** Whoever only looks touches nothing. */
	private static final Set<String> LOOKS = Stream
		.of(AuditAction.CASE_VIEWED, AuditAction.CLIENT_VIEWED, AuditAction.RECORD_VIEWED, AuditAction.CLIENT_EXPORTED)
		.map(AuditAction::id)
		.collect(Collectors.toUnmodifiableSet());

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	/**
	 * What became of a person.
	 *
	 * @param client number of the client
	 * @param file number of the case
	 * @param clientAdded whether the client was added
	 * @param caseOpened whether the case was opened
	 * @param clientBefore the client before, or null if nothing of it was changed
	 * @param answersBefore the answers before, or null if none was changed
	 * @param assigneeChanged whether the assignee was changed
	 * @param assigneeBefore the assignee before, or null if there was none
	 */
	record Change(long client, long file, boolean clientAdded, boolean caseOpened, @Nullable NewClient clientBefore,
			@Nullable String answersBefore, boolean assigneeChanged, @Nullable Long assigneeBefore) {
	}

	BulkChanges(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** Lets imports and their undoing go one after another until the transaction ends. */
	void lock() {
		this.jdbc.sql("select name from guard where name = 'bulk-imports' for update").query().rowSet();
	}

	/** Locks the clients with these references, and their cases, against others. */
	void lock(List<String> references) {
		List<Long> clients = references.isEmpty() ? List.of()
				: this.jdbc.sql("select id from client where reference in (:references) order by id for update")
					.param("references", references)
					.query((row, number) -> row.getLong("id"))
					.list();
		if (!clients.isEmpty()) {
			this.jdbc.sql("select id from case_file where client_id in (:clients) order by id for update")
				.param("clients", clients)
				.query()
				.listOfRows();
		}
	}

	/** Remembers what became of a row. */
	void add(long run, Planned row, long client, long file) {
		Client before = row.client();
		Case earlier = row.file();
		boolean described = before != null && !before.details().equals(row.described(before.language()));
		boolean answered = earlier != null && !earlier.answers().equals(row.answers());
		boolean assigned = earlier != null && !Objects.equals(earlier.assigneeId(), row.assignee());
		this.jdbc.sql("""
				insert into bulk_change (run_id, client_id, case_id, client_added, case_opened, client_before,
				answers_before, assignee_before, assignee_changed) values (:run, :client, :file, :added, :opened,
				:clientBefore, :answersBefore, :assigneeBefore, :assigneeChanged)""")
			.param("run", run)
			.param("client", client)
			.param("file", file)
			.param("added", before == null)
			.param("opened", earlier == null)
			.param("clientBefore",
					(before != null && described) ? this.mapper.writeValueAsString(before.details()) : null,
					Types.VARCHAR)
			.param("answersBefore", (earlier != null && answered) ? AnswerLines.write(earlier.answers()) : null,
					Types.VARCHAR)
			.param("assigneeBefore", (earlier != null) ? earlier.assigneeId() : null, Types.BIGINT)
			.param("assigneeChanged", assigned)
			.update();
	}

	/** Locks what a run has added and changed, and returns it. */
	List<Change> lockAndRead(long run) {
		for (String table : List.of("client", "case_file")) {
			String column = table.equals("client") ? "client_id" : "case_id";
			this.jdbc
				.sql("select id from " + table + " where id in (select " + column
						+ " from bulk_change where run_id = :run) order by id for update")
				.param("run", run)
				.query()
				.listOfRows();
		}
		return this.jdbc.sql("select * from bulk_change where run_id = :run order by id")
			.param("run", run)
			.query((row, number) -> {
				String client = row.getString("client_before");
				return new Change(row.getLong("client_id"), row.getLong("case_id"), row.getBoolean("client_added"),
						row.getBoolean("case_opened"),
						(client != null) ? this.mapper.readValue(client, NewClient.class) : null,
						row.getString("answers_before"), row.getBoolean("assignee_changed"),
						row.getObject("assignee_before", Long.class));
			})
			.list();
	}

	/**
	 * Counts what was touched since a run has ended: clients and cases that the audit log
	 * has an entry about, further cases of clients that were added, and what was deleted.
	 */
	int touched(long run) {
		return about(run, "client") + about(run, "case")
				+ this.jdbc.sql("""
						select count(*) from case_file f join bulk_change c on c.client_id = f.client_id
						where c.run_id = :run and c.client_added and f.id <> c.case_id""")
					.param("run", run)
					.query(Integer.class)
					.single()
				+ this.jdbc.sql("""
						select r.cases_made - (select count(*) from bulk_change c
						where c.run_id = r.id) from bulk_run r where r.id = :run""")
					.param("run", run)
					.query(Integer.class)
					.single();
	}

	private int about(long run, String subject) {
		String sql = """
				select count(distinct e.subject_id) from bulk_change c join audit_entry e
				on e.subject = '%1$s' and e.subject_id = cast(c.%1$s_id as varchar(20))
				where c.run_id = :run and e.id > (select audit_mark from bulk_run where id = :run)
				and e.action not in (:looks)""".formatted(subject);
		return this.jdbc.sql(sql).param("run", run).param("looks", LOOKS).query(Integer.class).single();
	}

	/** Forgets what a run has changed. */
	void forget(long run) {
		this.jdbc.sql("delete from bulk_change where run_id = :run").param("run", run).update();
	}

}
