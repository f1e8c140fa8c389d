package org.zairyu.check.casework.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * Looks ahead: the rules ask one question after the other, but a fact sheet is to show at
 * once what is likely to be asked. The open questions are answered by chance many times
 * over, and what a good part of these cases ask is likely. The same case always gives the
 * same questions.
 */
@Component
final class Outlook {

	private static final int CASES = 60;

	/** Likely is what at least one of so many cases asks. */
	private static final int ONE_OF = 4;

	private static final int YEARS_OF_DAYS = 800;

	private static final int OLDEST = 70;

	private static final int MOST_HOURS = 40;

	private final Assessor assessor;

	private final Statuses statuses;

	Outlook(Assessor assessor, Statuses statuses) {
		this.assessor = assessor;
		this.statuses = statuses;
	}

	/**
	 * The questions that are neither answered nor surely to be asked, but likely to be.
	 */
	Set<Question> likely(Answers answers, Assessment assessment) {
		Set<Question> likely = EnumSet.noneOf(Question.class);
		if (!assessment.missing().isEmpty()) {
			Random random = new Random(1);
			Map<Question, Integer> asked = new EnumMap<>(Question.class);
			for (int i = 0; i < CASES; i++) {
				completed(answers, assessment, random).read()
					.questions()
					.forEach((question) -> asked.merge(question, 1, Integer::sum));
			}
			asked.forEach((question, times) -> {
				if (times * ONE_OF >= CASES && !answers.has(question) && !assessment.missing().contains(question)) {
					likely.add(question);
				}
			});
		}
		return likely;
	}

	private Assessment completed(Answers answers, Assessment assessment, Random random) {
		Answers all = answers;
		Assessment result = assessment;
		while (!result.missing().isEmpty()) {
			for (Question question : result.missing()) {
				all = all.with(question, any(question, all, assessment.asOf(), random));
			}
			result = this.assessor.assess(all, assessment.asOf());
		}
		return result;
	}

	private String any(Question question, Answers answers, LocalDate today, Random random) {
		return switch (question.type()) {
			case AnswerType.Choice choice when choice.options().containsKey(Status.STUDENT.id()) ->
				one(statuses(question, today), random);
			case AnswerType.Choice choice -> one(List.copyOf(choice.options().keySet()), random);
			case AnswerType.AnySet set -> (set.atLeast() == 0 && random.nextBoolean()) ? AnswerType.NONE
					: one(List.copyOf(set.options().keySet()), random);
			case AnswerType.Day day -> (day.orNone() && random.nextBoolean()) ? AnswerType.NONE
					: today.plusDays(random.nextInt(-YEARS_OF_DAYS, YEARS_OF_DAYS)).toString();
			case AnswerType.Whole whole -> Integer.toString(random.nextInt(Math.min(whole.max(), OLDEST)));
			case AnswerType.Decimal decimal -> BigDecimal.valueOf(random.nextInt(MOST_HOURS)).toPlainString();
			case AnswerType.Stay stay -> period(answers, random);
		};
	}

	private List<String> statuses(Question question, LocalDate today) {
		return this.statuses.all()
			.stream()
			.filter((terms) -> (question == Question.NEW_STATUS) ? terms.isOfferedAsNew(today) : terms.isOffered(today))
			.map((terms) -> terms.status().id())
			.toList();
	}

	private String period(Answers answers, Random random) {
		List<PeriodOfStay> periods = new ArrayList<>();
		if (answers.value(Question.STATUS) instanceof Status status) {
			StatusTerms terms = this.statuses.of(status);
			periods.addAll(terms.periods());
			if (terms.longest() != null) {
				periods.add(terms.longest());
			}
		}
		return periods.isEmpty() ? PeriodOfStay.parse("P1Y").id() : periods.get(random.nextInt(periods.size())).id();
	}

	private static String one(List<String> texts, Random random) {
		return texts.get(random.nextInt(texts.size()));
	}

}
