package org.zairyu.check.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * A path through the questions. The next question is always the first one, in the order
 * of pages, that the rules need. The path follows from the answers alone, so that the
 * previous page is known without recording visits.
 *
 * @param asked the questions that were asked and answered, in the order of asking
 * @param next the question to ask next, null at the end
 */
public record Journey(List<Question> asked, @Nullable Question next) {

	static Journey of(Answers answers, Function<Answers, Assessment> assess) {
		List<Question> asked = new ArrayList<>();
		Answers known = Answers.EMPTY;
		Question next = Question.TOPICS;
		while (next != null) {
			String answer = answers.text(next);
			boolean unsure = answers.unsure().contains(next);
			if ((answer == null && !unsure) || asked.contains(next)) {
				return new Journey(asked, next);
			}
			asked.add(next);
			known = (answer != null) ? known.with(next, answer) : known.unsureOf(next);
			next = first(assess.apply(known));
		}
		return new Journey(asked, null);
	}

	/** Returns the first question without a valid answer. */
	private static @Nullable Question first(Assessment assessment) {
		Question first = null;
		for (Question question : assessment.missing()) {
			first = earlier(first, question);
		}
		for (InvalidAnswer problem : assessment.problems()) {
			first = earlier(first, problem.question());
		}
		return first;
	}

	private static Question earlier(@Nullable Question first, Question question) {
		return (first == null || question.compareTo(first) < 0) ? question : first;
	}

	/** Returns the question asked before another one, or null for the first. */
	public @Nullable Question before(Question question) {
		int place = this.asked.indexOf(question);
		int last = ((place < 0) ? this.asked.size() : place) - 1;
		return (last < 0) ? null : this.asked.get(last);
	}

}
