package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.staff.bulk.BulkQueue.Claimed;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RowCheck;
import org.zairyu.check.staff.bulk.csv.TableCheck;
import org.zairyu.check.staff.bulk.csv.Tally;

/** Checks the file of a run, reading from and writing to the database. */
@Component
final class BulkCheck {

	private final BulkChunks chunks;

	private final BulkTables tables;

	private final BulkQueue queue;

	private final Assessor assessor;

	private final ImportPlanner planner;

	BulkCheck(BulkChunks chunks, BulkTables tables, BulkQueue queue, Assessor assessor, ImportPlanner planner) {
		this.chunks = chunks;
		this.tables = tables;
		this.queue = queue;
		this.assessor = assessor;
		this.planner = planner;
	}

	private PersonTable.Refs refs(BulkRun run) {
		try (PersonTable sheet = this.tables.open(run)) {
			return sheet.refs();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks the rows that have no result yet.
	 * @param stopping whether this instance is shutting down
	 * @throws CancellationException if it is
	 * @throws LostRunException if the run was deleted or claimed by another instance
	 */
	void check(Claimed claimed, BooleanSupplier stopping) {
		BulkRun run = claimed.run();
		this.queue.extend(claimed);
		AtomicInteger number = new AtomicInteger(this.chunks.countResults(run.id()));
		PersonTable.Refs refs = refs(run);
		try (PersonTable sheet = this.tables.open(run)) {
			Tally tally = TableCheck.run(sheet, new RowCheck(this.assessor, run.asOf()), this.planner.of(refs),
					run.tally(), (csv, firstRow, soFar) -> {
						if (stopping.getAsBoolean()) {
							throw new CancellationException();
						}
						this.queue.advance(claimed, soFar, () -> this.chunks.write(run.id(), BulkChunks.Kind.RESULT,
								number.getAndIncrement(), firstRow, csv));
					});
			this.queue.done(claimed, tally);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
