package org.zairyu.check.staff.cases.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
 * Answers the open questions of a case at random, many times, to find possible outcomes.
 * The same case always gets the same completions.
 */
@Component
public final class Completions {

	private static final int FAR = 800;

	private static final int OLDEST = 70;

	private static final int MOST_HOURS = 40;

	private final Assessor assessor;

	private final Statuses statuses;

	Completions(Assessor assessor, Statuses statuses) {
		this.assessor = assessor;
		this.statuses = statuses;
	}

	/**
	 * Returns the assessments of completed answers.
	 * @param assessment the assessment of the present answers
	 * @param times how many completions
	 */
	public List<Assessment> of(Answers answers, Assessment assessment, int times) {
		Random random = new Random(1);
		List<Assessment> completed = new ArrayList<>(times);
		for (int i = 0; i < times; i++) {
			completed.add(completed(answers, assessment, random));
		}
		return completed;
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
					: today.plusDays(random.nextInt(-FAR, FAR)).toString();
			case AnswerType.Whole whole -> Integer.toString(random.nextInt(Math.min(whole.max(), OLDEST)));
			case AnswerType.Decimal decimal -> Integer.toString(random.nextInt(Math.min(decimal.max(), MOST_HOURS)));
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
