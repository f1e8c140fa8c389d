package org.zairyu.check.staff.bulk.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;

/** Reads rows by the columns of a file. */
public final class Columns {

	/** The maximum number of columns. */
	static final int MOST = 500;

	/** The maximum length of a column name in a message. */
	private static final int SHOWN = 60;

	private final List<String> headings;

	private final List<String> ids;

	private final CellReader cells;

	private Columns(List<String> headings, List<String> ids, CellReader cells) {
		this.headings = headings;
		this.ids = ids;
		this.cells = cells;
	}

	/**
	 * Reads the header.
	 * @throws RefusedFileException if a column has no name, is duplicate, or is missing
	 * while all are known
	 */
	static Columns of(List<String> header, Headings headings, CellReader cells) {
		List<String> names = new ArrayList<>(header.stream().map(String::strip).toList());
		while (!names.isEmpty() && names.getLast().isEmpty()) {
			names.removeLast();
		}
		if (names.size() <= 1 && header.getFirst().matches("(?s).*[;\t].*")) {
			throw new RefusedFileException(Reason.SEPARATOR);
		}
		if (names.size() > MOST) {
			throw new RefusedFileException(Reason.TOO_MANY_COLUMNS, String.valueOf(MOST));
		}
		List<String> ids = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			if (name.isEmpty()) {
				throw new RefusedFileException(Reason.UNNAMED_COLUMN, letter(i));
			}
			String id = Objects.requireNonNullElse(headings.column(i, name), Headings.UNKNOWN);
			boolean many = List.of(Headings.UNKNOWN, Headings.IGNORED, PersonField.TAGS.id()).contains(id);
			if (!seen.add(id) && !many) {
				throw new RefusedFileException(Reason.DOUBLED_COLUMN, shorten(name));
			}
			ids.add(id);
		}
		for (String needed : List.of(PersonField.REF.id(), Question.STATUS.id())) {
			if (!seen.contains(needed) && !seen.contains(Headings.UNKNOWN)) {
				throw new RefusedFileException(Reason.MISSING_COLUMN, needed);
			}
		}
		return new Columns(List.copyOf(names), List.copyOf(ids), cells);
	}

	private static String shorten(String name) {
		return (name.length() <= SHOWN) ? name : name.substring(0, SHOWN) + "…";
	}

	/** Returns what the first line says. */
	public List<String> headings() {
		return this.headings;
	}

	/** Returns what the columns are, as {@link Headings} tells. */
	public List<String> ids() {
		return this.ids;
	}

	/** Returns the places of the columns of which nobody knows what they are. */
	public List<Integer> unknown() {
		return IntStream.range(0, this.ids.size())
			.filter((i) -> this.ids.get(i).equals(Headings.UNKNOWN))
			.boxed()
			.toList();
	}

	/** Returns the letter of a column as spreadsheets count: A, B, …, Z, AA. */
	public static String letter(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return (index < 26) ? last : letter(index / 26 - 1) + last;
	}

	/**
	 * Returns the letter of the column with an id, or the id if the file has no such
	 * column.
	 */
	public String letter(String id) {
		int index = this.ids.indexOf(id);
		return (index < 0) ? id : letter(index);
	}

	/** Returns what the first line says of the column with an id. */
	public String heading(String id) {
		int index = this.ids.indexOf(id);
		return (index < 0) ? id : this.headings.get(index);
	}

	/** Reads a row. */
	PersonRow row(CsvRecord record) {
		Map<Question, String> words = new EnumMap<>(Question.class);
		PersonCells person = new PersonCells(this.cells);
		List<CellProblem> problems = new ArrayList<>(0);
		int count = record.getFieldCount();
		for (int i = 0; i < count; i++) {
			String cell = CellReader.plain(record.getField(i));
			if (cell.isEmpty()) {
				continue;
			}
			if (i >= this.ids.size()) {
				problems.add(new CellProblem(letter(i), "too-many-cells"));
				break;
			}
			Question question = Question.of(this.ids.get(i));
			PersonField field = PersonField.of(this.ids.get(i));
			if (question != null) {
				words.put(question, this.cells.answer(question, cell));
			}
			else if (field != null) {
				person.read(field, cell);
			}
		}
		if (count < this.ids.size()) {
			problems.add(new CellProblem(name(count), "too-few-cells"));
		}
		problems.addAll(person.problems());
		return new PersonRow(record.getStartingLineNumber(), person.fields(), words, problems);
	}

	/** Returns the reference in a row; may be empty. */
	String ref(CsvRecord record) {
		int column = this.ids.indexOf(PersonField.REF.id());
		return (column >= 0 && column < record.getFieldCount()) ? CellReader.plain(record.getField(column)) : "";
	}

	/** Returns the id of a column, or the letter of one that is not read. */
	private String name(int index) {
		return Headings.isColumn(this.ids.get(index)) ? this.ids.get(index) : letter(index);
	}

	static boolean isEmpty(CsvRecord record) {
		return record.getFields().stream().allMatch(String::isBlank);
	}

}
