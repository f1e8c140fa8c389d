package org.zairyu.check.staff.client.search;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to clients from before they could be found by their e-mail address. */
class MailMigrationTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void findsThemLikeNewOnes(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("12");
		insert(jdbc, "ぐえん・てぃ a-1", "Hoa@Example.org");
		insert(jdbc, "よしだ", null);
		insert(jdbc, "x".repeat(600), "long@example.org");
		migration.to("13");
		assertThat(jdbc.sql("select search_text from client order by id").query(String.class).list())
			.containsExactly("ぐえんてぃ a-1 hoa@example.org", "よしだ", "x".repeat(600));
	}

	private static void insert(JdbcClient jdbc, String text, String mail) {
		jdbc.sql("""
				insert into client (version, name, search_text, email, language, created_at)
				values (0, 'A', :text, :mail, 'en', timestamp with time zone '2026-11-22 00:00:00Z')""")
			.param("text", text)
			.param("mail", mail, java.sql.Types.VARCHAR)
			.update();
	}

}
