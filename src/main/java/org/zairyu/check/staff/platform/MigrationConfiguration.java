package org.zairyu.check.staff.platform;

import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Migrates a file of H2 with connections of its own. H2 checks a constraint in the
 * session that made it: were that a connection of the pool, every new row would be
 * refused once the pool has closed it, half an hour after the first start. With
 * connections of its own the file is closed after the migration and opened anew. A
 * database in memory would be lost by that; PostgreSQL does not need it.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	private static final String H2 = "jdbc:h2:";

	private static final String IN_MEMORY = "jdbc:h2:mem:";

	@Bean(defaultCandidate = false, destroyMethod = "")
	@FlywayDataSource
	DataSource migrationConnections(JdbcConnectionDetails database, DataSource pool) {
		String url = database.getJdbcUrl();
		if (!url.startsWith(H2) || url.startsWith(IN_MEMORY)) {
			return pool;
		}
		return new DriverManagerDataSource(url, Objects.requireNonNullElse(database.getUsername(), ""),
				Objects.requireNonNullElse(database.getPassword(), ""));
	}

}
