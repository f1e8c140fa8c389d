package org.zairyu.check.casework.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.situation.StatusTerms;

/**
 * The other answers that a question could have: all of a list, and the neighbours of a
 * number or day.
 */
final class OtherAnswers {

	private OtherAnswers() {
	}

	/** The answers with each other value of one of them. */
	static List<Answers> of(Question question, Answers answers, Assessment assessment, Statuses statuses) {
		String now = answers.text(question);
		if (now == null) {
			return List.of();
		}
		List<Answers> others = new ArrayList<>();
		for (String text : texts(question, now, assessment, answers, statuses)) {
			try {
				Answers other = answers.with(question, text);
				if (!other.equals(answers)) {
					others.add(other);
				}
			}
			catch (InvalidAnswer ex) {
				// a neighbour beyond the limits of the question
			}
		}
		return others;
	}

	private static Set<String> texts(Question question, String now, Assessment assessment, Answers answers,
			Statuses statuses) {
		return switch (question.type()) {
			case AnswerType.Choice choice when question == Question.STATUS -> statuses(statuses, assessment, false);
			case AnswerType.Choice choice when question == Question.NEW_STATUS -> statuses(statuses, assessment, true);
			case AnswerType.Choice choice -> choice.options().keySet();
			case AnswerType.AnySet set -> toggled(set, now);
			case AnswerType.Day day -> days(day, now, assessment);
			case AnswerType.Whole whole -> numbers(now);
			case AnswerType.Decimal decimal -> numbers(now);
			case AnswerType.Stay stay -> periods(answers, statuses);
		};
	}

	private static Set<String> statuses(Statuses statuses, Assessment assessment, boolean isNew) {
		Set<String> ids = new LinkedHashSet<>();
		for (StatusTerms terms : statuses.all()) {
			if (isNew ? terms.isOfferedAsNew(assessment.asOf()) : terms.isOffered(assessment.asOf())) {
				ids.add(terms.status().id());
			}
		}
		return ids;
	}

	private static Set<String> periods(Answers answers, Statuses statuses) {
		Set<String> periods = new LinkedHashSet<>();
		String status = answers.text(Question.STATUS);
		if (status != null) {
			statuses.of((Status) Question.STATUS.type().read(status))
				.periods()
				.forEach((period) -> periods.add(period.id()));
		}
		return periods;
	}

	/** Each one more, and each one less. */
	private static Set<String> toggled(AnswerType.AnySet type, String now) {
		Set<String> chosen = now.equals(AnswerType.NONE) ? Set.of() : new LinkedHashSet<>(List.of(now.split("\\|")));
		Set<String> sets = new LinkedHashSet<>();
		for (String option : type.options().keySet()) {
			Set<String> other = new LinkedHashSet<>(chosen);
			if (!other.remove(option)) {
				other.add(option);
			}
			sets.add(other.isEmpty() ? AnswerType.NONE : String.join("|", other));
		}
		return sets;
	}

	/** The days beside it, those around today, and the ends of what follows from it. */
	private static Set<String> days(AnswerType.Day type, String now, Assessment assessment) {
		Set<String> days = new LinkedHashSet<>();
		if (type.orNone()) {
			days.add(AnswerType.NONE);
		}
		Stream.of(now.equals(AnswerType.NONE) ? null : LocalDate.parse(now), assessment.asOf())
			.forEach((day) -> around(day, days));
		assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.forEach((finding) -> around(finding.due(), days));
		return days;
	}

	private static void around(@Nullable LocalDate day, Set<String> days) {
		if (day != null) {
			Stream.of(-1, 0, 1).forEach((step) -> days.add(day.plusDays(step).toString()));
		}
	}

	/** The numbers beside it, and the limits that the law knows. */
	private static Set<String> numbers(String now) {
		java.math.BigDecimal number = new java.math.BigDecimal(now);
		Set<String> numbers = new LinkedHashSet<>();
		numbers.add(number.subtract(java.math.BigDecimal.ONE).toPlainString());
		numbers.add(number.add(java.math.BigDecimal.ONE).toPlainString());
		return numbers;
	}

}
