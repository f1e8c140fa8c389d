package org.zairyu.check.casework;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agency's side has in common: transactions and its settings. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class CaseworkConfiguration {

	/** Transactions are written where they begin and end, so classes stay final. */
	@Bean
	TransactionOperations transactions(PlatformTransactionManager manager) {
		return new TransactionTemplate(manager);
	}

	/**
	 * Migrates a file of H2 with connections of its own, not of the pool: H2 checks a
	 * constraint in the session that made it, and refuses every row once the pool has
	 * closed that one. So the database is closed after the migration, and opened anew.
	 */
	@Bean(defaultCandidate = false)
	@FlywayDataSource
	@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:file:')")
	DataSource migrations(JdbcConnectionDetails database) {
		return new DriverManagerDataSource(database.getJdbcUrl(), String.valueOf(database.getUsername()),
				String.valueOf(database.getPassword()));
	}

}
