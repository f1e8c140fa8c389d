package org.zairyu.check.staff.client.search;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to cases from before their status could be searched for. */
class ResidenceMigrationTests {

	private static final List<String> BEFORE = List.of("topics=address\nstatus=student\nage=21", "status=dependent",
			"topics=address\nnew-status=student", "", "age=3\nstatus=highly-skilled-professional-i-a");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void findsTheStatusAmongTheAnswers(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("6");
		jdbc.sql("""
				insert into client (version, name, search_text, language, created_at)
				values (0, 'A', 'a', 'en', timestamp with time zone '2026-11-22 00:00:00Z')""").update();
		BEFORE.forEach((answers) -> jdbc
			.sql("""
					insert into case_file (version, client_id, state, origin, answers, complete, assessed_on, law_version,
					saved_by, created_at, saved_at) values (0, (select min(id) from client), 'new', 'staff', :answers, false,
					date '2026-11-22', date '2026-10-01', 'x', timestamp with time zone '2026-11-22 00:00:00Z',
					timestamp with time zone '2026-11-22 00:00:00Z')""")
			.param("answers", answers)
			.update());
		migration.to("7");
		assertThat(jdbc.sql("select coalesce(residence_status, '-') from case_file order by id")
			.query(String.class)
			.list()).containsExactly("student", "dependent", "-", "-", "highly-skilled-professional-i-a");
	}

}
