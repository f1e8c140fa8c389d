package org.zairyu.check.casework.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.zairyu.check.casework.bulk.sheet.Columns;
import org.zairyu.check.casework.bulk.sheet.PersonSheet;
import org.zairyu.check.casework.bulk.sheet.RowResult;
import org.zairyu.check.casework.bulk.sheet.SheetResults;

/** Reads the results of a run while they are kept. */
@Component
public final class BulkResults {

	private final BulkChunks chunks;

	BulkResults(BulkChunks chunks) {
		this.chunks = chunks;
	}

	/** All results in the order of the file; to be closed. */
	public Stream<RowResult> all(BulkRun run) {
		return SheetResults.read(this.chunks.results(run.id(), 0));
	}

	/** Some results in the order of the file. */
	public List<RowResult> some(BulkRun run, int skip, int limit) {
		BulkChunks.Place place = this.chunks.find(run.id(), skip);
		try (Stream<RowResult> rows = SheetResults.read(this.chunks.results(run.id(), place.piece()))) {
			return rows.skip(skip - place.firstRow()).limit(limit).toList();
		}
	}

	/** Some of the results that a test holds for, in the order of the file. */
	public List<RowResult> some(BulkRun run, Predicate<RowResult> test, int skip, int limit) {
		try (Stream<RowResult> rows = all(run)) {
			return rows.filter(test).skip(skip).limit(limit).toList();
		}
	}

	/** The columns of the file. */
	public Columns columns(BulkRun run) {
		try (PersonSheet sheet = PersonSheet.open(run.encoding().reader(this.chunks.upload(run.id())))) {
			return sheet.columns();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
