package org.zairyu.check.staff.bulk;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.staff.bulk.csv.NextDeadline;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RowPlan;
import org.zairyu.check.staff.bulk.csv.RowResult;
import org.zairyu.check.staff.platform.SafeCsv;

/** Writes results as CSV for spreadsheets, in words or in the ids of the contract. */
final class ResultFile {

	private static final String BETWEEN = "; ";

	private ResultFile() {
	}

	/** Writes the results in the language of the member of staff. */
	static void inWords(Stream<CheckedRow> rows, ResultWords words, OutputStream out) {
		List<String> header = new ArrayList<>();
		for (String column : List.of("line", "ref", "outcome")) {
			header.add(column(words, column));
		}
		for (Procedure procedure : Procedure.values()) {
			header.add(words.procedure(procedure));
		}
		for (String column : List.of("next", "due", "go-by", "accepted-until", "overdue", "dates", "documents",
				"missing", "errors")) {
			header.add(column(words, column));
		}
		write(rows.map(CheckedRow::result), header, out, (row) -> cells(row, words));
	}

	private static String column(ResultWords words, String id) {
		return words.law().words().get("staff.bulk.column." + id);
	}

	private static List<String> cells(RowResult row, ResultWords words) {
		List<String> cells = new ArrayList<>(List.of(String.valueOf(row.line()), row.ref(), words.outcome(row)));
		for (Procedure procedure : Procedure.values()) {
			cells.add(words.verdict(row, procedure));
		}
		NextDeadline next = row.next();
		cells.addAll((next == null) ? List.of("", "", "", "", "")
				: List.of(words.title(next), next.due().toString(), Objects.toString(next.goBy(), ""),
						next.acceptedUntil().toString(), overdue(words.law().words(), next)));
		cells.add(String.join(BETWEEN, words.dates(row)));
		cells.add(String.join(BETWEEN, words.documents(row)));
		cells.add(String.join(BETWEEN, words.missing(row)));
		cells.add(String.join(BETWEEN, words.problems(row)));
		return cells;
	}

	private static String overdue(Words words, NextDeadline next) {
		return next.overdue() ? words.get("staff.bulk.overdue") : "";
	}

	/** Writes the results in the ids of the contract, for programs. */
	static void inIds(Stream<CheckedRow> rows, OutputStream out) {
		write(rows.map(CheckedRow::result), RowResult.COLUMNS, out, RowResult::ids);
	}

	/**
	 * Writes the rows that an import leaves out as they were sent, with the reason in a
	 * last column. The file can be corrected and sent again.
	 */
	static void refused(PersonTable table, Iterator<CheckedRow> rows, boolean withAlike, ResultWords words,
			OutputStream out) {
		int columns = table.columns().headings().size();
		try (SafeCsv csv = new SafeCsv(out)) {
			csv.row(with(table.columns().headings(), columns, column(words, "errors")));
			for (List<String> cells = table.nextCells(); cells != null; cells = table.nextCells()) {
				CheckedRow row = rows.next();
				if (row.plan().action() == RowPlan.Action.REFUSED
						|| row.plan().action() == RowPlan.Action.ALIKE && !withAlike) {
					csv.row(with(cells, columns, String.join(BETWEEN, words.refusal(row))));
				}
			}
		}
	}

	private static List<String> with(List<String> cells, int columns, String last) {
		List<String> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
		while (row.size() < columns) {
			row.add("");
		}
		row.add(last);
		return row;
	}

	private static void write(Stream<RowResult> rows, List<String> header, OutputStream out,
			Function<RowResult, List<String>> cells) {
		try (SafeCsv csv = new SafeCsv(out)) {
			csv.row(header);
			rows.forEach((row) -> csv.row(cells.apply(row)));
		}
	}

}
