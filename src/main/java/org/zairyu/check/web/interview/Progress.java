package org.zairyu.check.web.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;

/**
 * How far a person has come. The end is estimated: each open question gets the answer
 * after which most remains to be asked, so that the number rather shrinks than grows.
 *
 * @param number the place of a question among those asked, from 1; 0 if it is not asked
 * in order
 * @param total about how many questions there are
 */
public record Progress(int number, int total) {

	/** Against a circle; no way is as long. */
	private static final int LONGEST = 60;

	/**
	 * An answer that leads on where the first of a list does not represent most people.
	 */
	private static final Map<Question, List<String>> LIKELY = Map.of(Question.STATUS, List.of(Status.STUDENT.id()),
			Question.NEW_STATUS,
			List.of(Status.ENGINEER_SPECIALIST_IN_HUMANITIES_INTERNATIONAL_SERVICES.id(), Status.STUDENT.id()),
			Question.AGE, List.of("30"));

	static Progress of(Question question, Answers answers, Assessor assessor, LocalDate today) {
		Answers known = answers;
		for (Question open : answers.unsure()) {
			known = known.without(open);
		}
		Assessment assessment = assessor.assess(known, today);
		for (int step = 0; step < LONGEST && !assessment.missing().isEmpty(); step++) {
			Question next = assessment.missing().getFirst();
			Answers before = known;
			known = candidates(next, today).map((answer) -> before.with(next, answer))
				.max(Comparator.comparingInt((tried) -> remaining(next, assessor.assess(tried, today))))
				.orElseThrow();
			assessment = assessor.assess(known, today);
		}
		Answers all = known;
		Journey journey = Journey.of(all, (given) -> assessor.assess(given, today));
		List<Question> asked = new ArrayList<>(journey.asked());
		return new Progress(asked.indexOf(question) + 1, asked.size());
	}

	/** An answer that cannot be is the worst. */
	private static int remaining(Question question, Assessment assessment) {
		boolean wrong = assessment.problems().stream().anyMatch((problem) -> problem.question() == question);
		return wrong ? -1 : assessment.missing().size();
	}

	private static Stream<String> candidates(Question question, LocalDate today) {
		List<String> likely = LIKELY.get(question);
		if (likely != null) {
			return likely.stream();
		}
		return switch (question.type()) {
			case AnswerType.Choice choice -> choice.options().keySet().stream();
			case AnswerType.AnySet set ->
				(set.atLeast() == 0) ? Stream.of(AnswerType.NONE) : set.options().keySet().stream().limit(1);
			case AnswerType.Day day ->
				Stream.of(today.plusDays(30), today.plusDays(60), today.plusYears(1), today.minusDays(5))
					.map(LocalDate::toString);
			case AnswerType.Stay stay -> Stream.of("P1Y", "P6M", "P3M", "P90D");
			case AnswerType.Whole whole -> Stream.of("0");
			case AnswerType.Decimal decimal -> Stream.of("10");
		};
	}

}
