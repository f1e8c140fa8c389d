package org.zairyu.check.staff.cases;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.InputReader;
import org.zairyu.check.web.form.QuestionInput;

/**
 * What was typed into a fact sheet, exactly as received, and what is wrong with it.
 *
 * @param entries what was typed, by the questions that were on the page
 * @param answers the answers that can be read from it, and those to questions that were
 * not on the page
 * @param problems the problems of entries that cannot be read
 */
public record FactSheetInput(Map<Question, QuestionInput> entries, Answers answers,
		Map<Question, InputProblem> problems) {

	/** Name of the hidden field that lists the questions on the page. */
	static final String SHOWN = "shown";

	/** Creates the entries that yield the answers of a case. */
	public static FactSheetInput of(Answers answers) {
		Map<Question, QuestionInput> entries = new EnumMap<>(Question.class);
		for (Question question : Question.values()) {
			entries.put(question, QuestionInput.of(question.type(), answers.text(question)));
		}
		return new FactSheetInput(entries, answers, new EnumMap<>(Question.class));
	}

	/**
	 * Reads a form. An empty question is not answered, which is not a mistake.
	 * @param parameters the fields, whose names start with the id of the question and a
	 * full stop
	 * @param before the answers before the change
	 */
	public static FactSheetInput read(Map<String, String[]> parameters, Answers before) {
		FactSheetInput sheet = of(before);
		Answers answers = before;
		for (String id : Objects.requireNonNullElse(parameters.get(SHOWN), new String[0])) {
			Question question = Question.of(id);
			if (question != null) {
				QuestionInput entry = entry(question, parameters);
				sheet.entries.put(question, entry);
				try {
					answers = isEmpty(entry) ? answers.without(question) : InputReader.read(question, entry, answers);
				}
				catch (InputProblem problem) {
					sheet.problems.put(question, problem);
				}
			}
		}
		return new FactSheetInput(sheet.entries, answers, sheet.problems);
	}

	/** Adds the answers that the rules find contradictory. */
	FactSheetInput with(Assessment assessment) {
		Map<Question, InputProblem> all = new EnumMap<>(Question.class);
		for (InvalidAnswer problem : assessment.problems()) {
			all.put(problem.question(), new InputProblem(problem.code(),
					List.of(InputReader.field(problem.question().type(), entry(problem.question())))));
		}
		all.putAll(this.problems);
		return new FactSheetInput(this.entries, this.answers, all);
	}

	/** Adds a problem of an answer, unless it has one already. */
	public FactSheetInput with(Question question, String code) {
		Map<Question, InputProblem> all = new EnumMap<>(Question.class);
		all.put(question, new InputProblem(code, List.of(InputReader.field(question.type(), entry(question)))));
		all.putAll(this.problems);
		return new FactSheetInput(this.entries, this.answers, all);
	}

	/** Returns the same without its problems. */
	public FactSheetInput withoutProblems() {
		return new FactSheetInput(this.entries, this.answers, Map.of());
	}

	/** Returns the same with nothing typed in some questions. */
	public FactSheetInput blank(List<Question> questions) {
		Map<Question, QuestionInput> rest = new EnumMap<>(this.entries);
		questions.forEach((question) -> rest.put(question, QuestionInput.EMPTY));
		return new FactSheetInput(rest, this.answers, this.problems);
	}

	QuestionInput entry(Question question) {
		return this.entries.getOrDefault(question, QuestionInput.EMPTY);
	}

	private static QuestionInput entry(Question question, Map<String, String[]> parameters) {
		Map<String, String[]> own = new HashMap<>();
		String start = question.id() + ".";
		parameters.forEach((name, texts) -> {
			if (name.startsWith(start)) {
				own.put(name.substring(start.length()), texts);
			}
		});
		return QuestionInput.of(own);
	}

	private static boolean isEmpty(QuestionInput entry) {
		return entry.fields().values().stream().flatMap(List::stream).allMatch(String::isBlank);
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "entries to " + this.entries.keySet();
	}

}
