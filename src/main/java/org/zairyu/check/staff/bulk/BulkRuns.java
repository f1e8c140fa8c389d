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

import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * The runs of an account: sent, looked at, begun again, deleted. What has expired is not
 * there any more, deleted or not yet.
 */
@Component
public final class BulkRuns {

	/** What the audit log calls a run. */
	public static final String SUBJECT = "bulk-run";

	/** So many runs are kept for an account at the same time. */
	public static final int MOST = 5;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final BulkChunks chunks;

	private final BulkSettings settings;

	private final AuditLog audit;

	private final Clock clock;

	BulkRuns(JdbcClient jdbc, TransactionOperations transactions, BulkChunks chunks, BulkSettings settings,
			AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.chunks = chunks;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Keeps a file until it is checked.
	 * @param actor who has sent it; an account
	 * @param upload what is known of the file
	 * @param file its content
	 * @return the number of the run
	 * @throws RefusedFileException if too many are kept already
	 */
	public long create(Actor actor, Upload upload, InputStream file) {
		long owner = Objects.requireNonNull(actor.account());
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			// two uploads of one account at the same moment are counted one after the
			// other
			this.jdbc.sql("select id from account where id = :owner for update").param("owner", owner).query().rowSet();
			if (all(owner).size() >= MOST) {
				throw new RefusedFileException(RefusedFileException.Reason.TOO_MANY_RUNS, String.valueOf(MOST));
			}
			long run = insert(owner, upload);
			try {
				this.chunks.writeUpload(run, file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.audit.record(actor, AuditAction.BULK_UPLOADED, SUBJECT, run);
			return run;
		}));
	}

	private long insert(long owner, Upload upload) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into bulk_run (owner_id, file_name, encoding, as_of, state, total_rows, done_rows,
				incomplete_rows, error_rows, overdue_rows, created_at, expires_at, cases_failed)
				values (:owner, :name, :encoding, :asOf, 'queued', :rows, 0, 0, 0, 0, :now, :expires, false)""")
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

	/** The runs of an account, newest first. */
	public List<BulkRun> all(long owner) {
		return this.jdbc.sql("select * from bulk_run where owner_id = :owner and expires_at > :now order by id desc")
			.param("owner", owner)
			.param("now", DatabaseTime.of(this.clock.instant()))
			.query(BulkRun::of)
			.list();
	}

	/** A run of this account. */
	public Optional<BulkRun> find(long id, long owner) {
		return all(owner).stream().filter((run) -> run.id() == id).findFirst();
	}

	/** Begins again what was interrupted. */
	public void restart(long id, long owner) {
		this.jdbc.sql("""
				update bulk_run set state = case when state = 'running' then 'queued' else 'to-make' end, claim = null
				where id = :id and owner_id = :owner and state in ('running', 'making') and heartbeat_at < :silent""")
			.param("id", id)
			.param("owner", owner)
			.param("silent", DatabaseTime.of(this.clock.instant().minus(BulkRun.SILENCE)))
			.update();
	}

	/**
	 * Asks for the cases to be made. Asking twice is asking once.
	 * @return whether they will be
	 */
	public boolean askForCases(long id, long owner) {
		return this.jdbc.sql("""
				update bulk_run set state = 'to-make', claim = null, cases_failed = false, expires_at = :expires
				where id = :id and owner_id = :owner and state = 'done' and cases_made is null""")
			.param("id", id)
			.param("owner", owner)
			.param("expires", DatabaseTime.of(this.clock.instant().plus(this.settings.kept())))
			.update() > 0;
	}

	/** Deletes a run with its file and its results. */
	public void delete(Actor actor, long id) {
		this.transactions.executeWithoutResult((status) -> {
			if (this.jdbc.sql("delete from bulk_run where id = :id and owner_id = :owner")
				.param("id", id)
				.param("owner", actor.account(), Types.BIGINT)
				.update() > 0) {
				this.audit.record(actor, AuditAction.BULK_DELETED, SUBJECT, id);
			}
		});
	}

	/** Deletes all runs of an account but those whose cases were asked for. */
	public void deleteAll(Actor actor) {
		this.jdbc.sql("select id from bulk_run where owner_id = :owner and state not in ('to-make', 'making')")
			.param("owner", actor.account(), Types.BIGINT)
			.query(Long.class)
			.list()
			.forEach((id) -> delete(actor, id));
	}

	/**
	 * Deletes what has expired.
	 * @return how many runs
	 */
	public int purge() {
		return this.jdbc.sql("delete from bulk_run where expires_at <= :now")
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update();
	}

}
