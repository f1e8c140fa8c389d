package org.zairyu.check.entry;

import java.util.List;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/** Turns what was typed into an answer. */
public final class EntryReader {

	private EntryReader() {
	}

	/**
	 * The answers with the one that was typed.
	 * @throws EntryProblem if it is no answer to the question
	 */
	public static Answers read(Question question, Entry entry, Answers answers) throws EntryProblem {
		String text = text(question.type(), entry);
		try {
			return answers.with(question, text);
		}
		catch (InvalidAnswer problem) {
			throw new EntryProblem(problem.code(), List.of(field(question.type(), entry)));
		}
	}

	/** The field to blame when the answer as a whole cannot be. */
	public static String field(AnswerType type, Entry entry) {
		boolean other = !entry.all(Entry.ANSWER).isEmpty() && entry.has(Entry.ANSWER, Entry.OTHER);
		return switch (type) {
			case AnswerType.Day day -> entry.has(Entry.ANSWER, AnswerType.NONE) ? Entry.ANSWER : Entry.YEAR;
			case AnswerType.Stay stay -> other ? Entry.YEARS : Entry.ANSWER;
			default -> Entry.ANSWER;
		};
	}

	private static String text(AnswerType type, Entry entry) throws EntryProblem {
		return switch (type) {
			case AnswerType.Choice choice -> required(entry.raw(Entry.ANSWER));
			case AnswerType.AnySet set -> set(entry);
			case AnswerType.Day day -> day(day, entry);
			case AnswerType.Whole whole -> required(entry.text(Entry.ANSWER));
			case AnswerType.Decimal decimal -> withPoint(required(entry.text(Entry.ANSWER)));
			case AnswerType.Stay stay -> PeriodEntry.read(entry);
		};
	}

	private static String required(String text) throws EntryProblem {
		if (text.isEmpty()) {
			throw new EntryProblem("missing", List.of(Entry.ANSWER));
		}
		return text;
	}

	/**
	 * Most of the world writes a half as 0,5; three digits after a comma are thousands.
	 */
	private static String withPoint(String text) {
		return text.matches("\\d+,\\d{1,2}") ? text.replace(',', '.') : text;
	}

	private static String set(Entry entry) throws EntryProblem {
		List<String> chosen = entry.all(Entry.ANSWER);
		if (chosen.isEmpty()) {
			throw new EntryProblem("none-chosen", List.of(Entry.ANSWER));
		}
		if (chosen.size() > 1 && chosen.contains(AnswerType.NONE)) {
			throw new EntryProblem("none-and-others", List.of(Entry.ANSWER));
		}
		return String.join("|", chosen);
	}

	private static String day(AnswerType.Day type, Entry entry) throws EntryProblem {
		if (type.orNone() && entry.has(Entry.ANSWER, AnswerType.NONE)) {
			return AnswerType.NONE;
		}
		boolean typed = !entry.isEmpty(Entry.YEAR) || !entry.isEmpty(Entry.MONTH) || !entry.isEmpty(Entry.DAY);
		if (type.orNone() && !typed && entry.raw(Entry.ANSWER).isEmpty()) {
			throw new EntryProblem("missing", List.of(Entry.ANSWER));
		}
		return DateEntry.read(entry);
	}

}
