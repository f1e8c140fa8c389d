package org.zairyu.check.staff.cases.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Question;

/**
 * Describes the answers that were tried, grouped by outcome.
 *
 * @param now the present outcome of the procedure
 * @param present the present answers
 * @param law the words of the law
 * @param answers the words of answers
 * @param completions completes the questions that would also have to be answered
 */
record OtherWords(ProcedureResult now, WhatIfAnswer present, LawWords law, AnswerWords answers,
		Completions completions) {

	/** The number of completions that show what a verdict depends on. */
	private static final int COMPLETIONS = 40;

	private record Group(List<String> texts, WhatIfAnswer example) {
	}

	/** Returns the other answers that make a difference. */
	List<Alternative.Other> of(WhatIfAnswers tried) {
		Map<WhatIfOutcome, Group> groups = new LinkedHashMap<>();
		for (WhatIfAnswer trial : tried.listed()) {
			if (trial.isPossible()) {
				add(outcome(trial), this.answers.text(tried.question(), trial.answers()), trial, groups);
			}
		}
		runs(tried, groups);
		List<Alternative.Other> others = new ArrayList<>();
		groups.forEach((outcome, group) -> {
			if (outcome.differsFrom(this.now)) {
				others.add(other(outcome, group));
			}
		});
		return others;
	}

	private WhatIfOutcome outcome(WhatIfAnswer trial) {
		return WhatIfOutcome.of(this.now, this.present, trial);
	}

	private static void add(WhatIfOutcome outcome, String text, WhatIfAnswer example,
			Map<WhatIfOutcome, Group> groups) {
		groups.computeIfAbsent(outcome, (key) -> new Group(new ArrayList<>(), example)).texts().add(text);
	}

	/** Combines neighbours on a scale that have the same outcome. */
	private void runs(WhatIfAnswers tried, Map<WhatIfOutcome, Group> groups) {
		List<WhatIfAnswer> trials = List.copyOf(tried.scaled().values());
		int first = 0;
		for (int i = 1; i <= trials.size(); i++) {
			if (i == trials.size() || !isSame(trials.get(first), trials.get(i))) {
				if (trials.get(first).isPossible()) {
					String text = run(tried.question(), trials.get(first), trials.get(i - 1), first == 0,
							i == trials.size());
					add(outcome(trials.get(first)), text, trials.get(first), groups);
				}
				first = i;
			}
		}
	}

	private boolean isSame(WhatIfAnswer one, WhatIfAnswer other) {
		return one.isPossible() == other.isPossible() && outcome(one).equals(outcome(other));
	}

	private String run(Question question, WhatIfAnswer first, WhatIfAnswer last, boolean fromTheStart,
			boolean toTheEnd) {
		Words words = this.law.words();
		String kind = (question.type() instanceof AnswerType.Day) ? "day" : "number";
		String from = this.answers.text(question, first.answers());
		String to = this.answers.text(question, last.answers());
		if (fromTheStart) {
			return words.get("staff.conditions." + kind + ".up-to", "last", to);
		}
		if (toTheEnd) {
			return words.get("staff.conditions." + kind + ".from", "first", from);
		}
		return from.equals(to) ? from : words.get("staff.conditions.run", "first", from, "last", to);
	}

	private Alternative.Other other(WhatIfOutcome outcome, Group group) {
		Verdict verdict = outcome.verdict();
		return new Alternative.Other(group.texts(), (verdict != null) ? verdict.id() : null,
				(verdict != null) ? this.law.words().get("verdict." + verdict.id()) : null,
				(verdict != null) ? verdict != this.now.verdict() : mayChange(group.example()),
				titles(outcome.added(), group.example().of(this.now.procedure())), titles(outcome.removed(), this.now),
				outcome.asked().stream().map(this.answers::label).toList());
	}

	/** Returns whether the verdict may change once the rest is answered. */
	private boolean mayChange(WhatIfAnswer trial) {
		return this.completions.of(trial.answers(), trial.assessment(), COMPLETIONS)
			.stream()
			.flatMap((completed) -> completed.procedures().stream())
			.anyMatch((result) -> result.procedure() == this.now.procedure() && result.verdict() != this.now.verdict());
	}

	private List<String> titles(Set<FindingCode> codes, @Nullable ProcedureResult result) {
		return (result == null) ? List.of()
				: result.findings()
					.stream()
					.filter((finding) -> codes.contains(finding.code()))
					.map(this.law::title)
					.toList();
	}

}
