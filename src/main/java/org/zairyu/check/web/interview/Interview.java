package org.zairyu.check.web.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.UncertainResult;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.web.form.BirthdayInput;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.InputReader;
import org.zairyu.check.web.form.QuestionInput;

/** Decides what to ask next, given the answers so far and the rules of today. */
@Component
public class Interview {

	/** Days that are seldom more than a year from today. */
	private static final Set<Question> OF_LATE = EnumSet.of(Question.ADDRESS_DATE, Question.LANDED_ON, Question.LEFT_ON,
			Question.LOST_KNOWN_ON);

	private final Assessor assessor;

	private final Statuses statuses;

	private final Clock clock;

	Interview(Assessor assessor, Statuses statuses, Clock clock) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.clock = clock;
	}

	/** Returns the day in Tokyo. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Assesses answers as of today, with what is certain where some are not known. */
	public Assessment assess(Answers answers) {
		Assessment assessment = this.assessor.assess(answers, today());
		return (answers.unsure().isEmpty() || assessment.complete()) ? assessment
				: UncertainResult.of(answers, today(), this.assessor, this.statuses).asked();
	}

	/** Returns the path through the questions that these answers lead. */
	public Journey journey(Answers answers) {
		return Journey.of(answers, this::assess);
	}

	/**
	 * Returns the procedures that ask a question.
	 * @param assessment of the answers
	 */
	List<Procedure> askers(Question question, Answers answers, Assessment assessment) {
		return answers.unsure().isEmpty() ? assessment.readersOf(question)
				: UncertainResult.readers(question, answers, today(), this.assessor, this.statuses);
	}

	/** Returns whether a question is asked, given the other answers. */
	public boolean asks(Question question, Assessment assessment) {
		return question == Question.TOPICS || assessment.read().contains(question);
	}

	/**
	 * Returns the answers with the one that was typed.
	 * @throws InputProblem if it is not an answer, or contradicts another one
	 */
	public Answers read(Question question, QuestionInput entry, Answers before) throws InputProblem {
		if (!entry.all(QuestionInput.UNSURE).isEmpty() && UncertainResult.canBeUnknown(question)) {
			return before.unsureOf(question);
		}
		QuestionInput typed = (question == Question.AGE) ? BirthdayInput.age(entry, today()) : entry;
		Answers answers = InputReader.read(question, typed, before);
		InputProblem problem = problem(question, entry, assess(answers));
		if (problem == null && OF_LATE.contains(question)) {
			problem = unusual(Objects.requireNonNull(answers.text(question)), entry);
		}
		if (problem != null) {
			throw problem;
		}
		return answers;
	}

	/** Asks once about a day in another year, which is more often mistyped than meant. */
	private @Nullable InputProblem unusual(String text, QuestionInput entry) {
		if (text.equals(AnswerType.NONE) || text.equals(entry.raw(QuestionInput.SURE))) {
			return null;
		}
		LocalDate day = LocalDate.parse(text);
		boolean usual = !day.isBefore(today().minusYears(1)) && !day.isAfter(today().plusYears(1));
		return usual ? null : new InputProblem("unusual-year", List.of(QuestionInput.YEAR), Map.of("date", day));
	}

	/** Counts the questions of a person, those that are still open included. */
	public Progress progress(Question question, Answers answers) {
		return Progress.of(question, answers, this.assessor, today());
	}

	/** Returns what contradicts the answer to a question, or null. */
	public @Nullable InputProblem problem(Question question, QuestionInput entry, Assessment assessment) {
		for (InvalidAnswer problem : assessment.problems()) {
			if (problem.question() == question) {
				return new InputProblem(problem.code(), List.of(InputReader.field(question.type(), entry)));
			}
		}
		return null;
	}

}
