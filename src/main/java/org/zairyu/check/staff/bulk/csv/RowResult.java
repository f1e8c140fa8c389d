package org.zairyu.check.staff.bulk.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.StayDate;
import org.zairyu.check.procedure.Verdict;

/**
 * The result of the check of a row. Its cells are the ids of the contract.
 *
 * @param line the line on which the row starts
 * @param ref the agency's reference for the person
 * @param outcome whether everything is decided
 * @param verdicts the verdicts by procedure
 * @param next the next deadline, or null
 * @param dates the dates that the answers give by themselves, in order
 * @param documents the ids of the documents to bring; a question mark follows a document
 * that is needed only in some cases
 * @param missing the ids of the questions to answer next
 * @param problems the problems of the row
 */
public record RowResult(long line, String ref, RowOutcome outcome, Map<Procedure, Verdict> verdicts,
		@Nullable NextDeadline next, Map<StayDate.Code, LocalDate> dates, List<String> documents, List<String> missing,
		List<CellProblem> problems) {

	/** The names of the cells. */
	public static final List<String> COLUMNS = List.of("line", "ref", "outcome", "registration", "re-entry",
			"extension", "change", "side-work", "affiliation", "family", "newborn", "residence-card", "next-code",
			"due", "go-by", "accepted-until", "overdue", "dates", "documents", "missing", "errors");

	private static final int FIRST_VERDICT = 3;

	private static final Procedure[] PROCEDURES = Procedure.values();

	private static final int AFTER_VERDICTS = FIRST_VERDICT + PROCEDURES.length;

	private static final Map<String, Verdict> VERDICTS = new HashMap<>();

	private static final Map<String, StayDate.Code> DATES = new HashMap<>();

	static {
		Arrays.stream(Verdict.values()).forEach((verdict) -> VERDICTS.put(verdict.id(), verdict));
		Arrays.stream(StayDate.Code.values()).forEach((code) -> DATES.put(code.id(), code));
	}

	/** Whether the next deadline has passed. */
	public boolean overdue() {
		return this.next != null && this.next.overdue();
	}

	/** Returns the result in the ids of the contract. */
	public List<String> ids() {
		List<String> cells = Arrays.asList(cells());
		cells.set(AFTER_VERDICTS, (this.next != null) ? this.next.code() : "");
		return cells;
	}

	/** Returns the result as cells; the first after the verdicts is a message key. */
	String[] cells() {
		String[] cells = new String[COLUMNS.size()];
		Arrays.fill(cells, "");
		cells[0] = Long.toString(this.line);
		cells[1] = this.ref;
		cells[2] = this.outcome.id();
		this.verdicts.forEach((procedure, verdict) -> cells[FIRST_VERDICT + procedure.ordinal()] = verdict.id());
		if (this.next != null) {
			cells[AFTER_VERDICTS] = this.next.key();
			cells[AFTER_VERDICTS + 1] = this.next.due().toString();
			cells[AFTER_VERDICTS + 2] = Objects.toString(this.next.goBy(), "");
			cells[AFTER_VERDICTS + 3] = this.next.acceptedUntil().toString();
			cells[AFTER_VERDICTS + 4] = this.next.overdue() ? "yes" : "no";
		}
		cells[AFTER_VERDICTS + 5] = this.dates.entrySet()
			.stream()
			.map((date) -> date.getKey().id() + ":" + date.getValue())
			.collect(Collectors.joining("|"));
		cells[AFTER_VERDICTS + 6] = String.join("|", this.documents);
		cells[AFTER_VERDICTS + 7] = String.join("|", this.missing);
		cells[AFTER_VERDICTS + 8] = this.problems.stream()
			.map((problem) -> problem.column() + ":" + problem.code())
			.collect(Collectors.joining("|"));
		return cells;
	}

	/** Reads what {@link #cells} has written. */
	static RowResult of(List<String> cells) {
		Map<Procedure, Verdict> verdicts = new EnumMap<>(Procedure.class);
		for (Procedure procedure : PROCEDURES) {
			Verdict verdict = VERDICTS.get(cells.get(FIRST_VERDICT + procedure.ordinal()));
			if (verdict != null) {
				verdicts.put(procedure, verdict);
			}
		}
		NextDeadline next = null;
		List<String> rest = cells.subList(AFTER_VERDICTS, cells.size());
		if (!rest.getFirst().isEmpty()) {
			next = new NextDeadline(rest.get(0), LocalDate.parse(rest.get(1)),
					rest.get(2).isEmpty() ? null : LocalDate.parse(rest.get(2)), LocalDate.parse(rest.get(3)),
					rest.get(4).equals("yes"));
		}
		Map<StayDate.Code, LocalDate> dates = new LinkedHashMap<>();
		for (String date : list(rest.get(5))) {
			int colon = date.indexOf(':');
			dates.put(DATES.get(date.substring(0, colon)), LocalDate.parse(date.substring(colon + 1)));
		}
		List<CellProblem> problems = new ArrayList<>();
		for (String problem : list(rest.get(8))) {
			int colon = problem.indexOf(':');
			problems.add(new CellProblem(problem.substring(0, colon), problem.substring(colon + 1)));
		}
		return new RowResult(Long.parseLong(cells.get(0)), cells.get(1), RowOutcome.of(cells.get(2)), verdicts, next,
				dates, list(rest.get(6)), list(rest.get(7)), problems);
	}

	private static List<String> list(String joined) {
		return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
	}

}
