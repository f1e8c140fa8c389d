package org.zairyu.check.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** Assesses a visitor's answers for the pages that show a result. */
@Component
public final class CompleteChecks {

	private static final int YEARS_AHEAD = 10;

	private final Assessor assessor;

	private final LawBook laws;

	private final Clock clock;

	CompleteChecks(Assessor assessor, LawBook laws, Clock clock) {
		this.assessor = assessor;
		this.laws = laws;
		this.clock = clock;
	}

	/** The day in Tokyo. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Whether duties can be told for a day: the law of it is known, and it is not too
	 * far.
	 */
	public boolean canTell(LocalDate asOf) {
		return !asOf.isBefore(this.laws.first()) && !asOf.isAfter(this.laws.last())
				&& !asOf.isAfter(today().plusYears(YEARS_AHEAD));
	}

	/**
	 * The day that is asked for; today where none is, or none for which duties can be
	 * told.
	 */
	public LocalDate asOf(@Nullable String text) {
		if (text == null) {
			return today();
		}
		try {
			LocalDate asked = LocalDate.parse(text);
			return canTell(asked) ? asked : today();
		}
		catch (DateTimeParseException ex) {
			return today();
		}
	}

	/** The check, if nothing is left to ask. */
	public Optional<CompleteCheck> of(Answers answers, LocalDate asOf) {
		if (!answers.has(Question.TOPICS)) {
			return Optional.empty();
		}
		Assessment assessment = this.assessor.assess(answers, asOf);
		return assessment.complete() ? Optional.of(new CompleteCheck(answers, assessment)) : Optional.empty();
	}

}
