package org.zairyu.check.staff.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.zairyu.check.staff.testing.H2File;
import org.zairyu.check.staff.testing.Postgres;

/**
 * A database that outlives the instances that use it, and that the test reads at the same
 * time.
 *
 * @param url its address
 * @param user the user without a password
 * @param waiting a query for the number of sessions that wait for another session
 */
record Store(String url, String user, String waiting) {

	/**
	 * Returns a database in a file. Unlike with the settings of the application, two
	 * processes can open it at the same time, the second through the first.
	 */
	static Store h2(Path folder) {
		return new Store(H2File.url(folder).replace(";DB_CLOSE_ON_EXIT=FALSE", "") + ";AUTO_SERVER=TRUE", "sa",
				"select count(*) from information_schema.sessions where blocker_id is not null");
	}

	static Store postgres() {
		return new Store(Postgres.newDatabase(), "postgres", """
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock'""");
	}

	JdbcClient jdbc() {
		return JdbcClient.create(new DriverManagerDataSource(this.url, this.user, ""));
	}

	int count(String sql) {
		return jdbc().sql(sql).query(Integer.class).single();
	}

	/** Waits until a number of sessions wait for rows that the test has locked. */
	void awaitWaiting(int sessions) {
		Wait.until("sessions that wait for a row", () -> count(this.waiting) >= sessions);
	}

	/**
	 * Waits for a row and locks it while something is done.
	 * @param sql a query for the row
	 */
	void holding(String sql, Runnable work) {
		Connection connection = open();
		try {
			connection.setAutoCommit(false);
			Wait.until(sql, () -> isThere(connection, sql + " for update"));
			work.run();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			close(connection);
		}
	}

	/**
	 * Begins something that waits for a row, and lets it go on only until it needs
	 * another row.
	 * @param first a query for the row that it waits for
	 * @param second a query for the row that it needs later
	 */
	void holding(String first, Runnable begin, String second, Runnable work) {
		CountDownLatch later = new CountDownLatch(1);
		CompletableFuture<Void> start = CompletableFuture.runAsync(() -> holding(first, () -> {
			begin.run();
			awaitWaiting(1);
			await(later);
		}));
		holding(second, () -> {
			later.countDown();
			start.join();
			work.run();
		});
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Connection open() {
		try {
			return DriverManager.getConnection(this.url, this.user, "");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			// the connection to a file went through the instance, which is gone
		}
	}

	private static boolean isThere(Connection connection, String sql) {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			boolean there = statement.executeQuery().next();
			if (!there) {
				connection.rollback();
			}
			return there;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Puts mails into the outbox, as if something had just triggered them. */
	void queueMails(String name, int number) {
		queueMails(name, number, Instant.now());
	}

	/** Queues mails at the time of an instance. */
	void queueMails(String name, int number, Instant now) {
		for (int i = 0; i < number; i++) {
			jdbc().sql("""
					insert into outbox_mail (message_id, kind, recipient, subject, body, state, attempts,
					expires_at, created_at)
					values (:id, 'test', 'taro@example.org', :subject, 'Text', 'queued', 0, :later, :now)""")
				.param("id", "<" + UUID.randomUUID() + "@test>")
				.param("subject", name + " " + i)
				.param("now", now.atOffset(ZoneOffset.UTC))
				.param("later", now.plusSeconds(3600).atOffset(ZoneOffset.UTC))
				.update();
		}
		jdbc().sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
				select 'mail', cast(id as varchar(20)), :now, false, 1, 50
				from outbox_mail where state = 'queued'""").param("now", now.atOffset(ZoneOffset.UTC)).update();
	}

	void awaitMailsSent() {
		Wait.until("the rest of the mails", () -> count("select count(*) from outbox_mail where state <> 'sent'") == 0);
	}

}
