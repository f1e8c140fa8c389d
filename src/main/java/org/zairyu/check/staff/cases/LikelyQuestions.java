package org.zairyu.check.staff.cases;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.explain.Completions;

/**
 * Predicts questions. The rules ask one question after the other, but a fact sheet shows
 * all likely questions at once. The open questions are answered at random many times;
 * questions that a good part of these cases ask are likely.
 */
@Component
final class LikelyQuestions {

	private static final int CASES = 60;

	/** A question is likely if at least one in this many cases asks it. */
	private static final int ONE_OF = 4;

	private final Completions completions;

	LikelyQuestions(Completions completions) {
		this.completions = completions;
	}

	/**
	 * Returns the questions that are likely to be asked, except those that are answered
	 * or certain to be asked.
	 */
	Set<Question> likely(Answers answers, Assessment assessment) {
		Set<Question> likely = EnumSet.noneOf(Question.class);
		if (!assessment.missing().isEmpty()) {
			Map<Question, Integer> asked = new EnumMap<>(Question.class);
			for (Assessment completed : this.completions.of(answers, assessment, CASES)) {
				completed.read().questions().forEach((question) -> asked.merge(question, 1, Integer::sum));
			}
			asked.forEach((question, times) -> {
				if (times * ONE_OF >= CASES && !answers.has(question) && !assessment.missing().contains(question)) {
					likely.add(question);
				}
			});
		}
		return likely;
	}

}
