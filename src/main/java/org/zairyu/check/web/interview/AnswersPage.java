package org.zairyu.check.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * The answers as their page shows them.
 *
 * @param rows the answers that count
 * @param missing the questions that are still open
 * @param unused answers that no rule needs at present; they are kept
 * @param complete whether everything is answered
 */
public record AnswersPage(List<Row> rows, List<Row> missing, List<Row> unused, boolean complete) {

	/**
	 * A question and its answer.
	 *
	 * @param id id of the question
	 * @param label its label
	 * @param lines the answer
	 * @param error what is wrong with the answer, or null
	 */
	public record Row(String id, String label, List<String> lines, @Nullable String error) {
	}

	/** Lays out answers and their assessment. */
	public static AnswersPage of(Answers answers, Assessment assessment, AnswerWords words) {
		Set<Question> unused = assessment.unused();
		List<Row> rows = new ArrayList<>();
		List<Row> kept = new ArrayList<>();
		Set<Question> given = answers.questions();
		given.addAll(answers.unsure());
		for (Question question : given) {
			Row row = new Row(question.id(), words.label(question, answers), words.lines(question, answers),
					error(question, answers, assessment, words));
			boolean idle = unused.contains(question)
					|| (answers.unsure().contains(question) && !assessment.read().contains(question));
			(idle ? kept : rows).add(row);
		}
		List<Row> missing = assessment.missing()
			.stream()
			.map((question) -> new Row(question.id(), words.label(question, answers), List.of(), null))
			.toList();
		return new AnswersPage(rows, missing, kept, assessment.complete());
	}

	private static @Nullable String error(Question question, Answers answers, Assessment assessment,
			AnswerWords words) {
		for (InvalidAnswer problem : assessment.problems()) {
			if (problem.question() == question) {
				return words.words().get("error." + problem.code(), "question", words.label(question, answers));
			}
		}
		return null;
	}

}
