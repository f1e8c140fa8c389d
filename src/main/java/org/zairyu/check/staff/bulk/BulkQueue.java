package org.zairyu.check.staff.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.csv.Tally;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.platform.TaskPool;

/**
 * Queues accounts that have runs to be worked on, across instances. An account has one
 * task, so one of its runs is worked on at a time; after each run it moves to the end of
 * the queue.
 *
 * <p>
 * Every write checks the claim of the run. An instance that was taken for dead and wakes
 * up changes nothing.
 */
@Component
final class BulkQueue {

	/** The name of the task; the instance is the id of the account. */
	static final String TASK = "bulk-runs";

	static final String TABLE = "bulk_task";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final SchedulerClient tasks;

	private final BulkChunks chunks;

	private final BulkSettings settings;

	private final Clock clock;

	/**
	 * A run that this instance works on.
	 *
	 * @param run the run, running or making
	 * @param claim what every write is checked against
	 */
	record Claimed(BulkRun run, String claim) {
	}

	BulkQueue(JdbcClient jdbc, TransactionOperations transactions, DataSource database, BulkChunks chunks,
			BulkSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.tasks = TaskPool.client(database, TABLE);
		this.chunks = chunks;
		this.settings = settings;
		this.clock = clock;
	}

	/** Locks an account against the end of its task until the transaction ends. */
	void lock(long owner) {
		this.jdbc.sql("select id from account where id = :owner for update").param("owner", owner).query().rowSet();
	}

	/** Queues an account unless it is queued. The caller has locked the account. */
	void add(long owner) {
		this.tasks.scheduleIfNotExists(new TaskInstance<>(TASK, String.valueOf(owner)), this.clock.instant());
	}

	/**
	 * Claims the next run of an account. Only the task of the account calls this, so a
	 * run that is running or making was left behind and comes first.
	 */
	Optional<Claimed> take(long owner) {
		return Objects.requireNonNull(this.transactions.execute((status) -> next(owner).map(this::claim)));
	}

	/** Returns the next run of an account to be worked on. */
	Optional<Long> next(long owner) {
		return this.jdbc.sql("""
				select id from bulk_run where owner_id = :owner
				and (expires_at > :now and state in ('queued', 'running', 'to-make', 'making')
				or state in ('to-undo', 'undoing'))
				order by case when state in ('running', 'making', 'undoing') then 0 else 1 end, id limit 1""")
			.param("owner", owner)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.query(Long.class)
			.optional();
	}

	private Claimed claim(long id) {
		String claim = UUID.randomUUID().toString();
		this.jdbc.sql("""
				update bulk_run set claim = :claim,
				expires_at = case when state in ('to-undo', 'undoing') then expires_at else :expires end,
				state = case when state in ('queued', 'running') then 'running'
				when state in ('to-undo', 'undoing') then 'undoing' else 'making' end where id = :id""")
			.param("claim", claim)
			.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
			.param("id", id)
			.update();
		return new Claimed(
				this.jdbc.sql("select * from bulk_run where id = :id").param("id", id).query(BulkRun::of).single(),
				claim);
	}

	/**
	 * Stores some results together with the progress of the run.
	 * @throws LostRunException if the run was deleted or claimed by another instance
	 */
	void advance(Claimed claimed, Tally tally, Runnable write) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "running", tally);
			write.run();
		});
	}

	/** Finishes the check of a run. */
	void done(Claimed claimed, Tally tally) {
		set(claimed, "done", tally);
	}

	/** Marks a run as failed and deletes its results. */
	void fail(Claimed claimed) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "failed", Tally.NONE);
			this.chunks.deleteResults(claimed.run().id());
		});
	}

	/** Gives up making cases; the run is as it was before they were requested. */
	void giveUpCases(Claimed claimed) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "done", claimed.run().tally());
			this.jdbc.sql("update bulk_run set cases_failed = true where id = :id")
				.param("id", claimed.run().id())
				.update();
		});
	}

	/** Gives up undoing; all that was made is as it was. */
	void giveUpUndo(Claimed claimed) {
		check(this.jdbc.sql("""
				update bulk_run set state = 'made', cases_failed = true
				where id = :id and claim = :claim and state = 'undoing'""")
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	/**
	 * Keeps a run from expiring while it is worked on.
	 * @throws LostRunException if the run was deleted or claimed by another instance
	 */
	void extend(Claimed claimed) {
		set(claimed, claimed.run().state().id(), claimed.run().tally());
	}

	/**
	 * Marks the cases as made, in the transaction that makes them.
	 * @throws LostRunException if they are made already, or the run was deleted or
	 * claimed by another instance
	 */
	void made(Claimed claimed, int cases, int moved) {
		check(this.jdbc.sql("""
				update bulk_run set state = 'made', cases_made = :cases, moved_rows = :moved, undo_until = :undoUntil,
				audit_mark = (select max(id) from audit_entry)
				where id = :id and claim = :claim and state = 'making' and cases_made is null""")
			.param("cases", cases)
			.param("moved", moved)
			.param("undoUntil", DatabaseTime.of(this.clock.instant().plus(this.settings.undo())))
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	/**
	 * Ends the undoing of what was made.
	 * @param touched how much was touched since, so that nothing was undone; 0 if all is
	 * undone
	 * @throws LostRunException if the run was deleted or claimed by another instance
	 */
	void undone(Claimed claimed, int touched) {
		check(this.jdbc.sql("""
				update bulk_run set state = case when cast(:touched as int) = 0 then 'undone' else 'made' end,
				touched = nullif(cast(:touched as int), 0)
				where id = :id and claim = :claim and state = 'undoing'""")
			.param("touched", touched)
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	private void set(Claimed claimed, String state, Tally tally) {
		Instant expires = this.clock.instant().plus(this.settings.kept());
		check(this.jdbc.sql("""
				update bulk_run set state = :state, done_rows = :rows, incomplete_rows = :incomplete,
				error_rows = :errors, overdue_rows = :overdue, new_rows = :added, changed_rows = :changed,
				same_rows = :same, alike_rows = :alike, expires_at = :expires
				where id = :id and claim = :claim and state in ('running', 'making')""")
			.param("state", state)
			.param("rows", tally.rows())
			.param("incomplete", tally.incomplete())
			.param("errors", tally.errors())
			.param("overdue", tally.overdue())
			.param("added", tally.added())
			.param("changed", tally.changed())
			.param("same", tally.same())
			.param("alike", tally.alike())
			.param("expires", DatabaseTime.of(expires))
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	private static void check(int rows) {
		if (rows == 0) {
			throw new LostRunException();
		}
	}

}
