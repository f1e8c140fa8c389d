package org.zairyu.check.resident.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.UncertainResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.InputReader;
import org.zairyu.check.web.form.QuestionInput;

/** Knows what to ask: today, of somebody who has answered so far. */
@Component
class Interview {

	private final Assessor assessor;

	private final Statuses statuses;

	private final Clock clock;

	Interview(Assessor assessor, Statuses statuses, Clock clock) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Assessment assess(Answers answers) {
		Assessment assessment = this.assessor.assess(answers, today());
		return (answers.unsure().isEmpty() || assessment.complete()) ? assessment
				: UncertainResult.of(answers, today(), this.assessor, this.statuses).asked();
	}

	Journey journey(Answers answers) {
		return Journey.of(answers, this::assess);
	}

	/**
	 * The procedures that ask a question.
	 * @param assessment of the answers
	 */
	List<Procedure> askers(Question question, Answers answers, Assessment assessment) {
		return answers.unsure().isEmpty() ? assessment.readersOf(question)
				: UncertainResult.readers(question, answers, today(), this.assessor, this.statuses);
	}

	/** Whether a question is asked, given the other answers. */
	boolean asks(Question question, Assessment assessment) {
		return question == Question.TOPICS || assessment.read().contains(question);
	}

	/**
	 * The answers with the one that was typed.
	 * @throws InputProblem if it is no answer, or at odds with another one
	 */
	Answers read(Question question, QuestionInput entry, Answers before) throws InputProblem {
		if (!entry.all(QuestionInput.UNSURE).isEmpty() && UncertainResult.canBeUnknown(question)) {
			return before.unsureOf(question);
		}
		Answers answers = InputReader.read(question, entry, before);
		InputProblem problem = problem(question, entry, assess(answers));
		if (problem != null) {
			throw problem;
		}
		return answers;
	}

	/** What is at odds with the answer to a question, or null. */
	@Nullable InputProblem problem(Question question, QuestionInput entry, Assessment assessment) {
		for (InvalidAnswer problem : assessment.problems()) {
			if (problem.question() == question) {
				return new InputProblem(problem.code(), List.of(InputReader.field(question.type(), entry)));
			}
		}
		return null;
	}

}
