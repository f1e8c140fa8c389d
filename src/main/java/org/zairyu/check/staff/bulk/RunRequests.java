package org.zairyu.check.staff.bulk;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Requests what is done with a run after it was sent, except importing it. */
@Component
final class RunRequests {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final BulkChunks chunks;

	private final BulkQueue queue;

	private final BulkSettings settings;

	private final Clock clock;

	RunRequests(JdbcClient jdbc, TransactionOperations transactions, BulkChunks chunks, BulkQueue queue,
			BulkSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.chunks = chunks;
		this.queue = queue;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Says what the columns of a run are, and queues it to be checked. Does nothing if
	 * that was said already.
	 * @param columns the ids, none of them {@link Headings#UNKNOWN}
	 */
	void map(long id, long owner, List<String> columns) {
		this.transactions.executeWithoutResult((status) -> {
			this.queue.lock(owner);
			if (this.jdbc.sql("""
					update bulk_run set state = 'queued', column_ids = :columns, expires_at = :expires
					where id = :id and owner_id = :owner and state = 'to-map'""")
				.param("columns", String.join(",", columns))
				.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
				.param("id", id)
				.param("owner", owner)
				.update() > 0) {
				this.queue.add(owner);
			}
		});
	}

	/**
	 * Has a run checked and compared again, because clients or cases have changed since.
	 * Does nothing unless it is checked and not imported.
	 */
	void checkAgain(long id, long owner) {
		this.transactions.executeWithoutResult((status) -> {
			this.queue.lock(owner);
			if (this.jdbc.sql("""
					update bulk_run set state = 'queued', claim = null, done_rows = 0, incomplete_rows = 0,
					error_rows = 0, overdue_rows = 0, new_rows = 0, changed_rows = 0, same_rows = 0,
					cases_failed = false, expires_at = :expires
					where id = :id and owner_id = :owner and state = 'done'""")
				.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
				.param("id", id)
				.param("owner", owner)
				.update() > 0) {
				this.chunks.deleteResults(id);
				this.queue.add(owner);
			}
		});
	}

	/** Requests that an import is undone. A second request changes nothing. */
	void requestUndo(long id, long owner) {
		this.transactions.executeWithoutResult((status) -> {
			this.queue.lock(owner);
			if (this.jdbc.sql("""
					update bulk_run set state = 'to-undo', claim = null, cases_failed = false, touched = null
					where id = :id and owner_id = :owner and state = 'made' and undo_until > :now""")
				.param("id", id)
				.param("owner", owner)
				.param("now", DatabaseTime.of(this.clock.instant()))
				.update() > 0) {
				this.queue.add(owner);
			}
		});
	}

}
