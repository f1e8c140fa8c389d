package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.ResultLookups;

/** The dates of a check that can be tried out: the day of the check and some answers. */
@Component
final class OtherDates {

	/** The day of the check, which is not a question. */
	static final String AS_OF = "as-of";

	private static final List<Question> DATES = List.of(Question.DEPARTS_ON, Question.RETURNS_ON, Question.ADDRESS_DATE,
			Question.EXPIRES_ON, Question.FILED_ON, Question.AFFILIATION_LEFT_ON, Question.AFFILIATION_JOINED_ON,
			Question.ORGANISATION_CHANGED_ON, Question.FAMILY_EVENT_ON, Question.BORN_ON, Question.DETAILS_CHANGED_ON,
			Question.CARD_VALID_UNTIL);

	private final ResultLookups checks;

	OtherDates(ResultLookups checks) {
		this.checks = checks;
	}

	/**
	 * A date that was tried out.
	 *
	 * @param was the date as it is
	 * @param would the date that was tried
	 * @param check the check with it, empty if it needs another answer or contradicts one
	 */
	record Tried(LocalDate was, LocalDate would, Optional<ReadyResult> check) {
	}

	/** Returns the dates that matter to a check. */
	List<String> of(Answers answers, Assessment assessment) {
		return Stream
			.concat(Stream.of(AS_OF),
					DATES.stream()
						.filter((date) -> assessment.read().contains(date) && answers.has(date))
						.map(Question::id))
			.toList();
	}

	/**
	 * Tries another date.
	 * @throws InvalidAnswer.Reason if it is not a date, a day whose law is not known, or
	 * not one of the dates of the check
	 */
	Tried with(Answers answers, Assessment before, String id, String text) {
		LocalDate day = (LocalDate) Question.EXPIRES_ON.type().read(text);
		if (id.equals(AS_OF)) {
			if (!this.checks.canTell(day)) {
				throw new InvalidAnswer.Reason("as-of-out-of-range");
			}
			return new Tried(before.asOf(), day, this.checks.of(answers, day));
		}
		Question question = Question.of(id);
		String was = (question != null && DATES.contains(question)) ? answers.text(question) : null;
		if (question == null || was == null) {
			throw new InvalidAnswer.Reason("unknown-question");
		}
		return new Tried(LocalDate.parse(was), day, this.checks.of(answers.with(question, text), before.asOf()));
	}

}
