package org.zairyu.check.staff.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application a separate PostgreSQL database. One server runs for all tests. */
public final class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		TestPropertyValues.of("spring.datasource.url=" + newDatabase(), "spring.datasource.username=postgres")
			.applyTo(application);
	}

	/** Creates an empty database; the user is {@code postgres}, without a password. */
	public static String newDatabase() {
		String name = "zairyu" + DATABASES.incrementAndGet();
		try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return Server.RUNNING.getJdbcUrl("postgres", name);
	}

	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
