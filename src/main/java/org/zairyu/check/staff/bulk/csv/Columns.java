package org.zairyu.check.staff.bulk.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;

/** Reads rows by the columns of a file. */
public final class Columns {

	/** The column of the agency's reference for the person. */
	public static final String REF = "ref";

	/** The maximum length of a ref, which is that of a client's reference. */
	public static final int MAX_REF_LENGTH = 60;

	/** The maximum length of a column name in a message. */
	private static final int SHOWN = 60;

	private final List<String> names;

	private final @Nullable Question[] questions;

	private Columns(List<String> names, @Nullable Question[] questions) {
		this.names = names;
		this.questions = questions;
	}

	/**
	 * Reads the header.
	 * @throws RefusedFileException if a column is unknown, missing or duplicate
	 */
	static Columns of(List<String> header) {
		List<String> names = new ArrayList<>(header.stream().map(String::strip).toList());
		while (!names.isEmpty() && names.getLast().isEmpty()) {
			names.removeLast();
		}
		if (names.size() <= 1 && header.getFirst().matches("(?s).*[;\t].*")) {
			throw new RefusedFileException(Reason.SEPARATOR);
		}
		@Nullable Question[] questions = new @Nullable Question[names.size()];
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			questions[i] = Question.of(name);
			if (name.isEmpty()) {
				throw new RefusedFileException(Reason.UNNAMED_COLUMN, letter(i));
			}
			if (questions[i] == null && !name.equals(REF)) {
				throw new RefusedFileException(Reason.UNKNOWN_COLUMN, shorten(name));
			}
			if (!seen.add(name)) {
				throw new RefusedFileException(Reason.DOUBLED_COLUMN, name);
			}
		}
		for (String needed : List.of(REF, Question.STATUS.id())) {
			if (!seen.contains(needed)) {
				throw new RefusedFileException(Reason.MISSING_COLUMN, needed);
			}
		}
		return new Columns(List.copyOf(names), questions);
	}

	private static String shorten(String name) {
		return (name.length() <= SHOWN) ? name : name.substring(0, SHOWN) + "…";
	}

	/** Returns the letter of a column as spreadsheets count: A, B, …, Z, AA. */
	static String letter(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return (index < 26) ? last : letter(index / 26 - 1) + last;
	}

	/**
	 * Returns the letter of a named column, or the name if the file has no such column.
	 */
	public String letter(String name) {
		int index = this.names.indexOf(name);
		return (index < 0) ? name : letter(index);
	}

	/** Reads a row; returns null if all its cells are empty. */
	@Nullable PersonRow row(CsvRecord cells) {
		Map<Question, String> words = new EnumMap<>(Question.class);
		List<CellProblem> problems = List.of();
		String ref = "";
		boolean empty = true;
		int count = cells.getFieldCount();
		for (int i = 0; i < count; i++) {
			String cell = cells.getField(i).strip();
			if (cell.isEmpty()) {
				continue;
			}
			empty = false;
			if (i >= this.questions.length) {
				problems = add(problems, letter(i), "too-many-cells");
				break;
			}
			Question question = this.questions[i];
			if (question != null) {
				words.put(question, cell);
			}
			else {
				ref = cell;
			}
		}
		if (empty) {
			return null;
		}
		if (count < this.questions.length) {
			problems = add(problems, this.names.get(count), "too-few-cells");
		}
		return row(cells.getStartingLineNumber(), ref, words, problems);
	}

	private static PersonRow row(long line, String ref, Map<Question, String> words, List<CellProblem> problems) {
		if (ref.length() > MAX_REF_LENGTH) {
			return new PersonRow(line, ref.substring(0, MAX_REF_LENGTH), words, add(problems, REF, "ref-too-long"));
		}
		if (ref.chars().anyMatch(Character::isISOControl)) {
			String clean = ref.replaceAll("\\p{Cntrl}", " ");
			return new PersonRow(line, clean, words, add(problems, REF, "ref-on-several-lines"));
		}
		return new PersonRow(line, ref, words, problems);
	}

	private static List<CellProblem> add(List<CellProblem> problems, String column, String code) {
		List<CellProblem> more = new ArrayList<>(problems);
		more.add(new CellProblem(column, code));
		return more;
	}

}
