package org.zairyu.check.staff.platform;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails and bulk runs stored by the previous version get tasks. */
class TaskMigrationTests {

	private static final String AT = "timestamp with time zone '2026-11-22 00:00:00Z'";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void takesOverMailsAndRuns(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("9");
		for (String mail : new String[] { "'queued', 2, " + AT + " + interval '1' hour", "'sending', 1, " + AT,
				"'sent', 1, " + AT, "'expired', 3, " + AT }) {
			jdbc.sql("insert into outbox_mail (message_id, kind, recipient, subject, body, expires_at, created_at, "
					+ "state, attempts, next_attempt_at) select cast(count(*) as varchar(9)), 'k', 'r', 's', 'b', " + AT
					+ ", " + AT + ", " + mail + " from outbox_mail")
				.update();
		}
		for (String name : new String[] { "one", "two" }) {
			jdbc.sql("insert into account (username, display_name, role, language, enabled, password_hash, "
					+ "must_change_password, stamp, created_at) values ('" + name + "', 'N', 'staff', 'en', true, 'h', "
					+ "false, 0, " + AT + ")")
				.update();
		}
		for (String run : new String[] { "'one', 'done', 3", "'one', 'to-make', 2", "'one', 'queued', 4",
				"'two', 'running', 1", "'two', 'failed', 0" }) {
			String[] parts = run.split(", ");
			jdbc.sql("insert into bulk_run (owner_id, file_name, encoding, as_of, state, total_rows, done_rows, "
					+ "incomplete_rows, error_rows, overdue_rows, claim, created_at, expires_at, cases_failed) "
					+ "select id, 'f', 'UTF_8', date '2026-11-22', " + parts[1] + ", 9, 5, 0, 0, 0, 'old', " + AT
					+ " + interval '" + parts[2] + "' minute, " + AT + ", false from account where username = "
					+ parts[0])
				.update();
		}
		migration.to("10");
		assertThat(jdbc.sql("""
				select m.state, t.consecutive_failures, extract(hour from t.execution_time - m.created_at)
				from scheduled_tasks t join outbox_mail m on t.task_instance = cast(m.id as varchar(20))
				where t.task_name = 'mail' and not t.picked order by m.id""")
			.query((row, number) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
			.list()).containsExactly("queued 2 1", "queued 1 0");
		assertThat(jdbc.sql("""
				select a.username from bulk_task t join account a on t.task_instance = cast(a.id as varchar(20))
				where t.task_name = 'bulk-runs' and not t.picked order by t.execution_time""")
			.query(String.class)
			.list()).as("who has waited longest first").containsExactly("two", "one");
		assertThat(jdbc.sql("select done_rows from bulk_run where state = 'running'").query(Integer.class).single())
			.as("where it stopped")
			.isEqualTo(5);
	}

}
