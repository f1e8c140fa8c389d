package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.csv.CellReader;
import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.Spellings;

/** Opens the tables of files and of runs. */
@Component
final class BulkTables {

	private final BulkChunks chunks;

	private final ObjectProvider<Spellings> spellings;

	private final Accounts accounts;

	BulkTables(BulkChunks chunks, ObjectProvider<Spellings> spellings, Accounts accounts) {
		this.chunks = chunks;
		this.spellings = spellings;
		this.accounts = accounts;
	}

	/** Opens the table of a run. The caller closes it. */
	PersonTable open(BulkRun run) throws IOException {
		return open(run.encoding().reader(this.chunks.upload(run.id())), run.headings());
	}

	/** Opens the table of a run with what its columns are said to be. */
	PersonTable open(BulkRun run, List<String> columns) throws IOException {
		return open(run.encoding().reader(this.chunks.upload(run.id())), Headings.of(columns));
	}

	/** Opens a table. The caller closes it. */
	PersonTable open(Reader text, Headings headings) throws IOException {
		return PersonTable.open(text, headings, new CellReader(this.spellings.getObject(), people()));
	}

	/** Returns the columns of a run. */
	Columns columns(BulkRun run) {
		try (PersonTable table = open(run)) {
			return table.columns();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Whoever can sign in can be an assignee, by any name that nobody else has. */
	private Map<String, String> people() {
		Map<String, String> people = new HashMap<>();
		for (Account account : this.accounts.all()) {
			if (account.enabled()) {
				String id = String.valueOf(account.id());
				Stream.of(account.username(), account.displayName(), account.email())
					.filter((name) -> name != null && !name.isBlank())
					.map(CellReader::key)
					.distinct()
					.forEach((name) -> people.merge(name, id, (one, other) -> ""));
			}
		}
		return people;
	}

}
