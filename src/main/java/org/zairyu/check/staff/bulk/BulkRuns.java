package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Stores, finds and deletes the runs of an account. A run that has expired is not found,
 * whether it is deleted yet or not.
 */
@Component
public final class BulkRuns {

	/** The name of runs in the audit log. */
	public static final String SUBJECT = "bulk-run";

	/** The maximum number of runs of an account that have a file. */
	public static final int MAX_RUNS = 5;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final BulkChunks chunks;

	private final BulkQueue queue;

	private final BulkSettings settings;

	private final AuditLog audit;

	private final Clock clock;

	BulkRuns(JdbcClient jdbc, TransactionOperations transactions, BulkChunks chunks, BulkQueue queue,
			BulkSettings settings, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.chunks = chunks;
		this.queue = queue;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Stores a file and queues it to be checked. If the account has as many files as it
	 * may, the oldest one that is not being worked on is deleted.
	 * @param actor the account that uploads it
	 * @param upload the facts about the file
	 * @param file the content
	 * @return the number of the run
	 * @throws RefusedFileException if all of them are being worked on
	 */
	public long create(Actor actor, Upload upload, InputStream file) {
		long owner = Objects.requireNonNull(actor.account());
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			// counts concurrent uploads of an account one after the other
			this.queue.lock(owner);
			makeRoom(actor, owner);
			boolean known = !upload.columns().contains(Headings.UNKNOWN);
			long run = insert(owner, upload, known ? RunState.QUEUED : RunState.TO_MAP);
			try {
				this.chunks.writeUpload(run, file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			if (known) {
				this.queue.add(owner);
			}
			this.audit.record(actor, AuditAction.BULK_UPLOADED, SUBJECT, run);
			return run;
		}));
	}

	private void makeRoom(Actor actor, long owner) {
		List<BulkRun> kept = all(owner).stream().filter((run) -> run.hasFile(this.clock.instant())).toList();
		if (kept.size() >= MAX_RUNS) {
			BulkRun oldest = kept.reversed()
				.stream()
				.filter((run) -> !run.state().underWay())
				.findFirst()
				.orElseThrow(() -> new RefusedFileException(RefusedFileException.Reason.TOO_MANY_RUNS,
						String.valueOf(MAX_RUNS)));
			delete(actor, oldest.id());
		}
	}

	private long insert(long owner, Upload upload, RunState state) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into bulk_run (owner_id, file_name, encoding, as_of, state, total_rows, done_rows,
				incomplete_rows, error_rows, overdue_rows, created_at, expires_at, column_ids, cases_failed)
				values (:owner, :name, :encoding, :asOf, :state, :rows, 0, 0, 0, 0, :now, :expires, :columns, false)""")
			.param("state", state.id())
			.param("columns", String.join(",", upload.columns()))
			.param("owner", owner)
			.param("name", upload.fileName())
			.param("encoding", upload.encoding().name())
			.param("asOf", upload.asOf(), Types.DATE)
			.param("rows", upload.rows())
			.param("now", DatabaseTime.of(this.clock.instant()))
			.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	/**
	 * Returns the runs of an account whose file is kept or whose import can be undone,
	 * newest first.
	 */
	public List<BulkRun> all(long owner) {
		return this.jdbc.sql("""
				select * from bulk_run where owner_id = :owner and (expires_at > :now or undo_until > :now)
				order by id desc""")
			.param("owner", owner)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.query(BulkRun::of)
			.list();
	}

	/** Returns a run of this account. */
	public Optional<BulkRun> find(long id, long owner) {
		return all(owner).stream().filter((run) -> run.id() == id).findFirst();
	}

	/**
	 * Requests cases for the rows of a run. A second request changes nothing.
	 * @param withAlike whether rows that may be clients already are other people
	 * @return whether they will be made
	 */
	public boolean requestCases(long id, long owner, boolean withAlike) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			this.queue.lock(owner);
			boolean requested = this.jdbc.sql("""
					update bulk_run set state = 'to-make', claim = null, cases_failed = false, expires_at = :expires,
					with_alike = :withAlike
					where id = :id and owner_id = :owner and state = 'done' and cases_made is null""")
				.param("id", id)
				.param("owner", owner)
				.param("withAlike", withAlike)
				.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
				.update() > 0;
			if (requested) {
				this.queue.add(owner);
			}
			return requested;
		}));
	}

	/**
	 * Deletes the file and the results of a run. What an import has changed is kept while
	 * it can be undone.
	 */
	public void delete(Actor actor, long id) {
		this.transactions.executeWithoutResult((status) -> {
			if (deleteFile(id, actor) + deleteRun(id, actor) > 0) {
				this.audit.record(actor, AuditAction.BULK_DELETED, SUBJECT, id);
			}
		});
	}

	private int deleteFile(long id, Actor actor) {
		int kept = this.jdbc.sql("""
				update bulk_run set expires_at = :now
				where id = :id and owner_id = :owner and undo_until > :now and expires_at > :now""")
			.param("id", id)
			.param("owner", actor.account(), Types.BIGINT)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
		if (kept > 0) {
			this.chunks.deleteAll(id);
		}
		return kept;
	}

	private int deleteRun(long id, Actor actor) {
		return this.jdbc.sql("""
				delete from bulk_run where id = :id and owner_id = :owner
				and (undo_until is null or undo_until <= :now)""")
			.param("id", id)
			.param("owner", actor.account(), Types.BIGINT)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

	/** Deletes the runs of an account except those whose cases were requested. */
	public void deleteAll(Actor actor) {
		this.jdbc.sql("select id from bulk_run where owner_id = :owner and state not in ('to-make', 'making')")
			.param("owner", actor.account(), Types.BIGINT)
			.query(Long.class)
			.list()
			.forEach((id) -> delete(actor, id));
	}

	/**
	 * Deletes the runs that have expired, and the files of those whose import can still
	 * be undone.
	 * @return how many runs
	 */
	public int purge() {
		this.jdbc.sql("delete from bulk_chunk where run_id in (select id from bulk_run where expires_at <= :now)")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
		return this.jdbc.sql("""
				delete from bulk_run where expires_at <= :now and (undo_until is null or undo_until <= :now)
				and state not in ('to-undo', 'undoing')""")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

}
