package org.zairyu.check.staff.platform;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The pool closes each connection after half an hour and opens another. */
class PooledConnectionsTests {

	/**
	 * A stream of rows keeps its connection until somebody closes it, and who collects it
	 * does not: each such page takes one connection out of the pool for ever.
	 */
	@Test
	void nothingReadsRowsAsAStream() {
		noClasses().should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
			.orShould()
			.callMethodWhere(target(name("queryForStream")))
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("org.zairyu.check.staff"));
	}

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		@Autowired
		private HikariDataSource pool;

		/**
		 * H2 checks a constraint in the session that created it, and fails once that
		 * session is closed while others continue.
		 */
		@Test
		void goesOnWhenTheConnectionsOfTheFirstHourAreClosed() throws Exception {
			List<Connection> lent = new ArrayList<>();
			for (int i = 0; i < this.pool.getMaximumPoolSize() - 1; i++) {
				lent.add(this.pool.getConnection());
			}
			this.pool.getHikariPoolMXBean().softEvictConnections();
			List<Connection> later = new ArrayList<>();
			for (Connection connection : lent) {
				Connection own = connection.unwrap(Connection.class);
				connection.close();
				Awaitility.await().atMost(Duration.ofSeconds(10)).until(own::isClosed);
				later.add(this.pool.getConnection());
			}
			for (Connection connection : later) {
				connection.close();
			}
			assertThat(account(Role.STAFF).role()).isEqualTo(Role.STAFF);
		}

	}

}
