package org.zairyu.check.web.form;

import java.util.List;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/** Reads an answer from what was typed. */
public final class InputReader {

	private InputReader() {
	}

	/**
	 * Returns the answers with the one that was typed.
	 * @throws InputProblem if it is not an answer to the question
	 */
	public static Answers read(Question question, QuestionInput entry, Answers answers) throws InputProblem {
		String text = text(question.type(), entry);
		try {
			return answers.with(question, text);
		}
		catch (InvalidAnswer problem) {
			throw new InputProblem(problem.code(), List.of(field(question.type(), entry)));
		}
	}

	/** Returns the field to blame when the answer as a whole is invalid. */
	public static String field(AnswerType type, QuestionInput entry) {
		boolean other = !entry.all(QuestionInput.ANSWER).isEmpty()
				&& entry.has(QuestionInput.ANSWER, QuestionInput.OTHER);
		return switch (type) {
			case AnswerType.Day day ->
				entry.has(QuestionInput.ANSWER, AnswerType.NONE) ? QuestionInput.ANSWER : QuestionInput.YEAR;
			case AnswerType.Stay stay -> other ? QuestionInput.YEARS : QuestionInput.ANSWER;
			default -> QuestionInput.ANSWER;
		};
	}

	private static String text(AnswerType type, QuestionInput entry) throws InputProblem {
		return switch (type) {
			case AnswerType.Choice choice -> required(entry.raw(QuestionInput.ANSWER));
			case AnswerType.AnySet set -> set(entry);
			case AnswerType.Day day -> day(day, entry);
			case AnswerType.Whole whole -> required(entry.text(QuestionInput.ANSWER));
			case AnswerType.Decimal decimal -> withPoint(required(entry.text(QuestionInput.ANSWER)));
			case AnswerType.Stay stay -> PeriodInput.read(entry);
		};
	}

	private static String required(String text) throws InputProblem {
		if (text.isEmpty()) {
			throw new InputProblem("missing", List.of(QuestionInput.ANSWER));
		}
		return text;
	}

	/**
	 * Most of the world writes a half as 0,5; three digits after a comma are thousands.
	 */
	private static String withPoint(String text) {
		return text.matches("\\d+,\\d{1,2}") ? text.replace(',', '.') : text;
	}

	private static String set(QuestionInput entry) throws InputProblem {
		List<String> chosen = entry.all(QuestionInput.ANSWER);
		if (chosen.isEmpty()) {
			throw new InputProblem("none-chosen", List.of(QuestionInput.ANSWER));
		}
		if (chosen.size() > 1 && chosen.contains(AnswerType.NONE)) {
			throw new InputProblem("none-and-others", List.of(QuestionInput.ANSWER));
		}
		return String.join("|", chosen);
	}

	private static String day(AnswerType.Day type, QuestionInput entry) throws InputProblem {
		if (type.orNone() && entry.has(QuestionInput.ANSWER, AnswerType.NONE)) {
			return AnswerType.NONE;
		}
		boolean typed = !entry.isEmpty(QuestionInput.YEAR) || !entry.isEmpty(QuestionInput.MONTH)
				|| !entry.isEmpty(QuestionInput.DAY);
		if (type.orNone() && !typed && entry.raw(QuestionInput.ANSWER).isEmpty()) {
			throw new InputProblem("missing", List.of(QuestionInput.ANSWER));
		}
		return DateInput.read(entry);
	}

}
