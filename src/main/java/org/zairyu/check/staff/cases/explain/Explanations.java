package org.zairyu.check.staff.cases.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;

/**
 * Explains verdicts by the conditions that the rules have checked, and by trying other
 * answers in place of each one that was read.
 */
@Component
public final class Explanations {

	private final Assessor assessor;

	private final Statuses statuses;

	private final Completions completions;

	private final Languages languages;

	Explanations(Assessor assessor, Statuses statuses, Completions completions, Languages languages) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.completions = completions;
		this.languages = languages;
	}

	/**
	 * Explains each procedure that was decided, by its id.
	 * @param answers answers that do not contradict each other
	 * @param assessment their assessment
	 */
	public Map<String, Explanation> of(Answers answers, Assessment assessment, Words words) {
		WhatIfSearch trials = new WhatIfSearch(this.assessor, this.statuses, answers, assessment);
		Map<Question, WhatIfAnswers> tried = new LinkedHashMap<>();
		AnswerWords answerWords = this.languages.answers(words);
		ConditionWords conditions = new ConditionWords(answers, answerWords);
		Map<String, Explanation> explanations = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			OtherWords others = new OtherWords(result, trials.present(), this.languages.of(words, assessment.law()),
					answerWords, this.completions);
			List<Alternative> all = new ArrayList<>();
			for (Question question : this.assessor.readBy(result.procedure(), answers, assessment.asOf()).questions()) {
				if (answers.has(question)) {
					all.add(new Alternative(question.id(), answerWords.label(question),
							answerWords.text(question, answers),
							others.of(tried.computeIfAbsent(question, (asked) -> WhatIfAnswers.of(asked, trials)))));
				}
			}
			explanations.put(result.procedure().id(),
					new Explanation(
							conditions.of(result.procedure(),
									this.assessor.steps(result.procedure(), answers, assessment.asOf())),
							only(all, true), only(all, false)));
		}
		return explanations;
	}

	private static List<Alternative> only(List<Alternative> all, boolean changing) {
		return all.stream()
			.map((alternative) -> alternative.only(changing))
			.filter((alternative) -> !alternative.others().isEmpty())
			.toList();
	}

}
