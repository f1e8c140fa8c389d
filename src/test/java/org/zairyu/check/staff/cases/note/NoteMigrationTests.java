package org.zairyu.check.staff.cases.note;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.testing.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to notes from before they could be edited. */
class NoteMigrationTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void knowsTheAuthorWhereOnlyOneAccountHasTheName(String vendor) {
		Migration migration = new Migration(vendor, this.folder);
		JdbcClient jdbc = migration.to("26");
		account(jdbc, "hanako", "Hanako");
		account(jdbc, "taro-1", "Taro");
		account(jdbc, "taro-2", "Taro");
		jdbc.sql("""
				insert into client (version, name, search_text, language, created_at)
				values (0, 'A', 'a', 'en', timestamp with time zone '2026-11-22 00:00:00Z')""").update();
		jdbc.sql(
				"""
						insert into case_file (version, client_id, state, origin, answers, complete, assessed_on, law_version,
						saved_by, created_at, saved_at)
						select 0, id, 'new', 'staff', '', false, date '2026-11-22', date '2026-10-01', 'hanako', created_at, created_at
						from client""")
			.update();
		for (String author : new String[] { "Hanako", "Taro", "Gone" }) {
			jdbc.sql("""
					insert into case_note (case_id, author, text, created_at)
					select id, :author, 'Text', created_at from case_file""").param("author", author).update();
		}
		migration.to("27");
		assertThat(jdbc
			.sql("""
					select n.author || ' ' || coalesce(a.username, '-') from note n left join account a on a.id = n.author_id
					where n.case_id is not null and n.version = 0 and not n.pinned and n.edited_at is null
					order by n.id""")
			.query(String.class)
			.list()).containsExactly("Hanako hanako", "Taro -", "Gone -");
	}

	private static void account(JdbcClient jdbc, String username, String name) {
		jdbc.sql("""
				insert into account (username, display_name, role, language, enabled, password_hash,
				must_change_password, stamp, created_at)
				values (:username, :name, 'staff', 'en', true, '-', false, 0,
				timestamp with time zone '2026-11-22 00:00:00Z')""")
			.param("username", username)
			.param("name", name)
			.update();
	}

}
