package org.zairyu.check.staff.testing;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database that a test takes from one version of the tables to the next. */
public final class Migration {

	private final DataSource database;

	private final String vendor;

	/**
	 * Creates the database.
	 * @param vendor {@code h2} or {@code postgresql}
	 * @param folder where a file of H2 is kept
	 */
	public Migration(String vendor, Path folder) {
		this.vendor = vendor;
		this.database = vendor.equals("h2") ? new DriverManagerDataSource(H2File.url(folder), "sa", "")
				: new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "");
	}

	/** Migrates to a version, such as {@code 12}. */
	public JdbcClient to(String version) {
		Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + this.vendor)
			.target(version)
			.load()
			.migrate();
		return JdbcClient.create(this.database);
	}

}
