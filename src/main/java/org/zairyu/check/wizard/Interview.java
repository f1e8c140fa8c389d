package org.zairyu.check.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/** Knows what to ask: today, of somebody who has answered so far. */
@Component
class Interview {

	private final Assessor assessor;

	private final Clock clock;

	Interview(Assessor assessor, Clock clock) {
		this.assessor = assessor;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Assessment assess(Answers answers) {
		return this.assessor.assess(answers, today());
	}

	Journey journey(Answers answers) {
		return Journey.of(answers, this.assessor, today());
	}

	/** The procedures that ask a question. */
	List<Procedure> askers(Question question, Answers answers) {
		return this.assessor.readersOf(question, answers, today());
	}

	/** Whether a question is asked, given the other answers. */
	boolean asks(Question question, Assessment assessment) {
		return question == Question.TOPICS || assessment.read().contains(question);
	}

	/** What is at odds with the answer to a question, or null. */
	@Nullable InvalidAnswer problem(Question question, Answers answers) {
		for (InvalidAnswer problem : assess(answers).problems()) {
			if (problem.question() == question) {
				return problem;
			}
		}
		return null;
	}

}
