package org.zairyu.check.casework.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.words.AnswerWords;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Words;

/**
 * Explains verdicts by trying: every answer that was read is replaced by each other one
 * it could be, and the rules say what would follow.
 */
@Component
public final class Conditions {

	/** What stands in the way first, then what the verdict hangs on. */
	private static final Comparator<Condition> WEIGHT = Comparator.comparing(Condition::met)
		.thenComparing((condition) -> !condition.isDecisive())
		.thenComparing((condition) -> condition.others().isEmpty());

	private final Assessor assessor;

	private final Statuses statuses;

	private final Languages languages;

	Conditions(Assessor assessor, Statuses statuses, Languages languages) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.languages = languages;
	}

	/**
	 * The conditions of each procedure that was decided, by its id.
	 * @param answers answers that go together
	 * @param assessment what follows from them
	 */
	public Map<String, List<Condition>> of(Answers answers, Assessment assessment, Words words) {
		Trials trials = new Trials(this.assessor, this.statuses, answers, assessment);
		Map<Question, Tried> all = new LinkedHashMap<>();
		Map<String, List<Condition>> conditions = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			List<Tried> tried = new ArrayList<>();
			for (Question question : this.assessor.readBy(result.procedure(), answers, assessment.asOf()).questions()) {
				if (answers.has(question)) {
					tried.add(all.computeIfAbsent(question, (asked) -> Tried.of(asked, trials)));
				}
			}
			Obstacles obstacles = new Obstacles(this.assessor, trials, tried, result);
			LawWords law = this.languages.of(words, assessment.law());
			OtherWords others = new OtherWords(result, trials.present(), law, this.languages.answers(words));
			conditions.put(result.procedure().id(),
					tried.stream()
						.map((one) -> condition(one, answers, obstacles, others, this.languages.answers(words)))
						.sorted(WEIGHT)
						.toList());
		}
		return conditions;
	}

	private static Condition condition(Tried tried, Answers answers, Obstacles obstacles, OtherWords others,
			AnswerWords words) {
		Question question = tried.question();
		return new Condition(question.id(), words.label(question), words.text(question, answers),
				obstacles.isMet(tried), others.of(tried));
	}

}
