package org.zairyu.check.staff.bulk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.TableResults;

/** Reads the results of a run while they are kept. */
@Component
public final class BulkResults {

	private final BulkChunks chunks;

	BulkResults(BulkChunks chunks) {
		this.chunks = chunks;
	}

	/** Returns all results in the order of the file. The caller closes the stream. */
	public Stream<CheckedRow> all(BulkRun run) {
		return TableResults.read(this.chunks.results(run.id(), 0));
	}

	/** Returns some results in the order of the file. */
	public List<CheckedRow> some(BulkRun run, int skip, int limit) {
		BulkChunks.Place place = this.chunks.find(run.id(), skip);
		try (Stream<CheckedRow> rows = TableResults.read(this.chunks.results(run.id(), place.piece()))) {
			return rows.skip(skip - place.firstRow()).limit(limit).toList();
		}
	}

	/** Returns some of the results that match, in the order of the file. */
	public List<CheckedRow> some(BulkRun run, Predicate<CheckedRow> test, int skip, int limit) {
		try (Stream<CheckedRow> rows = all(run)) {
			return rows.filter(test).skip(skip).limit(limit).toList();
		}
	}

}
