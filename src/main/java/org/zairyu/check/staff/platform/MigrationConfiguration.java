package org.zairyu.check.staff.platform;

import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Migrates an H2 file with connections that are not from the pool. H2 checks a constraint
 * in the session that made it: if that were a connection of the pool, every new row would
 * be refused once the pool has closed it, half an hour after the first start. So the file
 * is closed after the migration and opened anew. A database in memory would be lost by
 * that, and PostgreSQL does not need it. Nothing opens the database earlier, so its
 * folder is checked here.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	private static final String H2 = "jdbc:h2:";

	private static final String IN_MEMORY = "jdbc:h2:mem:";

	@Bean(defaultCandidate = false, destroyMethod = "")
	@FlywayDataSource
	DataSource migrationConnections(JdbcConnectionDetails database, DataSource pool) {
		String url = database.getJdbcUrl();
		DatabaseFolder folder = DatabaseFolder.of(url);
		if (folder != null) {
			folder.protect();
		}
		if (!url.startsWith(H2) || url.startsWith(IN_MEMORY)) {
			return pool;
		}
		return new DriverManagerDataSource(url, Objects.requireNonNullElse(database.getUsername(), ""),
				Objects.requireNonNullElse(database.getPassword(), ""));
	}

}
