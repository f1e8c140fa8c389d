package org.zairyu.check.staff.queue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to closed cases saved before closing a case removed its dates. */
class ClosedCasesMigrationTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void takesTheDatesOffClosedCasesAndNoOthers(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("7");
		jdbc.sql("""
				insert into client (version, name, search_text, language, created_at)
				values (0, 'A', 'a', 'en', timestamp with time zone '2026-11-22 00:00:00Z')""").update();
		List.of("new", "closed").forEach((state) -> open(jdbc, state));
		migration.to("8");
		assertThat(jdbc.sql("select state from case_file where next_due is not null").query(String.class).list())
			.containsExactly("new");
		assertThat(jdbc.sql("select f.state from case_deadline d join case_file f on f.id = d.case_id")
			.query(String.class)
			.list()).containsExactly("new");
	}

	private static void open(JdbcClient jdbc, String state) {
		jdbc.sql("""
				insert into case_file (version, client_id, state, origin, answers, complete, next_due, assessed_on,
				law_version, saved_by, created_at, saved_at) values (0, (select min(id) from client), :state, 'staff',
				'', false, date '2026-12-01', date '2026-11-22', date '2026-10-01', 'x',
				timestamp with time zone '2026-11-22 00:00:00Z', timestamp with time zone '2026-11-22 00:00:00Z')""")
			.param("state", state)
			.update();
		jdbc.sql(
				"""
						insert into case_deadline (case_id, code, procedure_id, due, act_by)
						select max(id), 'notify-move-in', 'registration', date '2026-12-01', date '2026-12-01' from case_file""")
			.update();
	}

}
