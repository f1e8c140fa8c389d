package org.zairyu.check.staff.bulk.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import does with a row.
 *
 * @param action what becomes of the row
 * @param basis the client and the case as they were read, so that a change in between is
 * noticed; empty if there is neither
 * @param name the name of the client, for whoever looks at the plan
 * @param differences what is changed
 * @param reason why the row is refused, in kebab-case, or an empty text
 * @param problems answers that contradict those of the case
 * @param alike numbers of the clients who may be the same person
 */
public record RowPlan(Action action, String basis, String name, List<Difference> differences, String reason,
		List<CellProblem> problems, List<Long> alike) {

	/** The number of cells of a plan. */
	static final int CELLS = 7;

	/** The plan of rows that were checked by a version without plans. */
	static final RowPlan NONE = refused("unknown");

	private static final String END_OF_PART = "\u001f";

	private static final String END_OF_ENTRY = "\u001e";

	/** What becomes of a row. */
	public enum Action {

		/** A case is opened, for a new client or a known one. */
		NEW,

		/** The open case or its client is changed. */
		CHANGED,

		/** Nothing is changed. */
		SAME,

		/**
		 * A client with another reference may be the same person. The row is left out, or
		 * it becomes a new client if whoever imports it knows better.
		 */
		ALIKE,

		/** The row is left out. */
		REFUSED;

		/** Returns the id in message keys. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A value that is changed.
	 *
	 * @param column the id of the column
	 * @param before what is there, in the words of the contract; may be empty
	 * @param after what will be there
	 */
	public record Difference(String column, String before, String after) {
	}

	/** Returns the plan for a row that is left out. */
	public static RowPlan refused(String reason) {
		return new RowPlan(Action.REFUSED, "", "", List.of(), reason, List.of(), List.of());
	}

	/** Returns this plan of a new client for whom others may be the same person. */
	public RowPlan alike(List<Long> clients) {
		return new RowPlan(Action.ALIKE, this.basis, this.name, this.differences, "", List.of(), clients);
	}

	List<String> cells() {
		return List.of(this.action.id(), this.basis, this.name, this.differences.stream()
			.map((one) -> String.join(END_OF_PART, clean(one.column()), clean(one.before()), clean(one.after())))
			.collect(Collectors.joining(END_OF_ENTRY)), this.reason,
				this.problems.stream()
					.map((problem) -> problem.column() + END_OF_PART + problem.code())
					.collect(Collectors.joining(END_OF_ENTRY)),
				this.alike.stream().map(String::valueOf).collect(Collectors.joining(END_OF_ENTRY)));
	}

	private static String clean(String text) {
		return text.replace(END_OF_PART, " ").replace(END_OF_ENTRY, " ");
	}

	/** Reads what {@link #cells} has written. */
	static RowPlan of(List<String> cells) {
		List<Difference> differences = new ArrayList<>();
		for (String[] parts : entries(cells.get(3))) {
			differences.add(new Difference(parts[0], parts[1], parts[2]));
		}
		List<CellProblem> problems = new ArrayList<>();
		for (String[] parts : entries(cells.get(5))) {
			problems.add(new CellProblem(parts[0], parts[1]));
		}
		return new RowPlan(Action.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), cells.get(2),
				differences, cells.get(4), problems,
				entries(cells.get(6)).stream().map((parts) -> Long.valueOf(parts[0])).toList());
	}

	private static List<String[]> entries(String joined) {
		return joined.isEmpty() ? List.of()
				: Arrays.stream(joined.split(END_OF_ENTRY, -1)).map((entry) -> entry.split(END_OF_PART, -1)).toList();
	}

	/** Returns whether an import does the same by this plan as by another. */
	public boolean doesTheSameAs(RowPlan other) {
		return done() == other.done() && this.basis.equals(other.basis) && cells().get(3).equals(other.cells().get(3));
	}

	private Action done() {
		return (this.action == Action.ALIKE) ? Action.NEW : this.action;
	}

}
