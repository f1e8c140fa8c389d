package org.zairyu.check.staff.cases.filing;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens to cases saved before a case had a course. */
class CourseMigrationTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void keepsTheStateOfEveryCase(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("14");
		jdbc.sql("""
				insert into client (version, name, search_text, language, created_at)
				values (0, 'A', 'a', 'en', timestamp with time zone '2026-11-22 00:00:00Z')""").update();
		for (String state : new String[] { "new", "waiting", "ready", "filed", "closed" }) {
			jdbc.sql(
					"""
							insert into case_file (version, client_id, state, origin, answers, complete, assessed_on, law_version,
							saved_by, created_at, saved_at) values (0, (select min(id) from client), :state, 'staff', :state,
							false, date '2026-11-22', date '2026-10-01', 'x', timestamp with time zone '2026-11-22 00:00:00Z',
							timestamp with time zone '2026-11-22 00:00:00Z')""")
				.param("state", state)
				.update();
		}
		migration.to("15");
		assertThat(jdbc.sql("select count(*) from case_file where state = answers").query(Integer.class).single())
			.isEqualTo(5);
		assertThat(jdbc.sql("update case_file set state = 'decided' where state = 'filed'").update()).isEqualTo(1);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> jdbc.sql("update case_file set state = 'sold'").update());
	}

}
