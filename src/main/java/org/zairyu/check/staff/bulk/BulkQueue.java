package org.zairyu.check.staff.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.csv.Tally;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Whose turn it is, over all instances. Of each account one run is worked on at a time;
 * the account that has waited longest is next. Whoever works on a run holds a claim, and
 * every write asks whether it still does: an instance that was taken for dead can wake up
 * and changes nothing.
 */
@Component
final class BulkQueue {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final BulkChunks chunks;

	private final BulkSettings settings;

	private final Clock clock;

	/**
	 * A run in the hands of an instance.
	 *
	 * @param run the run, at work
	 * @param claim what the instance holds
	 */
	record Claimed(BulkRun run, String claim) {
	}

	BulkQueue(JdbcClient jdbc, TransactionOperations transactions, BulkChunks chunks, BulkSettings settings,
			Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.chunks = chunks;
		this.settings = settings;
		this.clock = clock;
	}

	/** Takes the next run, if there is one. */
	Optional<Claimed> take() {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			this.jdbc.sql("select name from guard where name = 'bulk-runs' for update").query(String.class).single();
			Instant now = this.clock.instant();
			return this.jdbc.sql("""
					select waiting.id from bulk_run waiting
					where waiting.state in ('queued', 'to-make') and waiting.expires_at > :now
					and not exists (select 1 from bulk_run other where other.owner_id = waiting.owner_id
						and other.state in ('running', 'making') and other.heartbeat_at >= :silent)
					order by (select max(other.started_at) from bulk_run other
						where other.owner_id = waiting.owner_id) nulls first, waiting.id limit 1""")
				.param("now", DatabaseTime.of(now))
				.param("silent", DatabaseTime.of(now.minus(BulkRun.SILENCE)))
				.query(Long.class)
				.optional()
				.map((id) -> claim(id, now));
		}));
	}

	private Claimed claim(long id, Instant now) {
		String claim = UUID.randomUUID().toString();
		this.jdbc.sql("""
				update bulk_run set state = case when state = 'queued' then 'running' else 'making' end,
				claim = :claim, heartbeat_at = :now, started_at = :now, expires_at = :expires where id = :id""")
			.param("claim", claim)
			.param("now", DatabaseTime.of(now))
			.param("expires", DatabaseTime.of(now.plus(this.settings.kept())))
			.param("id", id)
			.update();
		BulkRun run = this.jdbc.sql("select * from bulk_run where id = :id")
			.param("id", id)
			.query(BulkRun::of)
			.single();
		if (run.state() == RunState.RUNNING) {
			this.chunks.deleteResults(id);
		}
		return new Claimed(run, claim);
	}

	/**
	 * Keeps some results and says how far the run is.
	 * @throws LostRunException if the run is in other hands
	 */
	void advance(Claimed claimed, Tally tally, Runnable write) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "running", tally);
			write.run();
		});
	}

	/** Says that somebody still works on the run. */
	void beat(Claimed claimed) {
		owned(this.jdbc.sql("update bulk_run set heartbeat_at = :now where id = :id and claim = :claim")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	/** Puts the run where it is when its results are there. */
	void done(Claimed claimed, Tally tally) {
		set(claimed, "done", tally);
	}

	/** Puts the run aside: nothing of its results is kept. */
	void fail(Claimed claimed) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "failed", Tally.NONE);
			this.chunks.deleteResults(claimed.run().id());
		});
	}

	/** Gives the run to whoever takes it next. */
	void giveBack(Claimed claimed) {
		set(claimed, (claimed.run().state() == RunState.RUNNING) ? "queued" : "to-make",
				(claimed.run().state() == RunState.RUNNING) ? Tally.NONE : claimed.run().tally());
	}

	/** Puts the run where it was before cases were asked for. */
	void giveUpCases(Claimed claimed) {
		this.transactions.executeWithoutResult((status) -> {
			set(claimed, "done", claimed.run().tally());
			this.jdbc.sql("update bulk_run set cases_failed = true where id = :id")
				.param("id", claimed.run().id())
				.update();
		});
	}

	/**
	 * Notes that the cases are made, in the transaction that makes them.
	 * @throws LostRunException if they are already, or the run is in other hands
	 */
	void made(Claimed claimed, int cases) {
		owned(this.jdbc.sql("""
				update bulk_run set state = 'made', cases_made = :cases
				where id = :id and claim = :claim and state = 'making' and cases_made is null""")
			.param("cases", cases)
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	private void set(Claimed claimed, String state, Tally tally) {
		Instant now = this.clock.instant();
		owned(this.jdbc.sql("""
				update bulk_run set state = :state, done_rows = :rows, incomplete_rows = :incomplete,
				error_rows = :errors, overdue_rows = :overdue, heartbeat_at = :now, expires_at = :expires
				where id = :id and claim = :claim and state in ('running', 'making')""")
			.param("state", state)
			.param("rows", tally.rows())
			.param("incomplete", tally.incomplete())
			.param("errors", tally.errors())
			.param("overdue", tally.overdue())
			.param("now", DatabaseTime.of(now))
			.param("expires", DatabaseTime.of(now.plus(this.settings.kept())))
			.param("id", claimed.run().id())
			.param("claim", claimed.claim())
			.update());
	}

	private static void owned(int rows) {
		if (rows == 0) {
			throw new LostRunException();
		}
	}

}
