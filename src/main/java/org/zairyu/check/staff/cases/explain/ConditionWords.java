package org.zairyu.check.staff.cases.explain;

import java.util.ArrayList;
import java.util.List;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.RuleTrace;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;

/**
 * Describes the rules that were checked. A rule is either a requirement, whose message
 * key ends in {@code must} and which is not met if the rule matches, or a special case,
 * whose message key ends in {@code case}. An addition without a message is not a
 * condition. Conditions end with the rule that decided.
 *
 * @param answers the answers that were given
 * @param words the language
 */
record ConditionWords(Answers answers, AnswerWords words) {

	List<Condition> of(Procedure procedure, List<RuleTrace> steps) {
		List<Condition> conditions = new ArrayList<>();
		for (RuleTrace step : steps) {
			String key = "staff.condition." + procedure.id() + "." + step.rule();
			String must = this.words.words().find(key + ".must");
			String own = this.words.words().find(key + ".case");
			if (must != null) {
				conditions.add(condition(must, step, step.matched() ? Condition.Mark.UNMET : Condition.Mark.MET));
				if (step.matched() && !step.addition()) {
					return conditions;
				}
			}
			else if (own != null) {
				conditions
					.add(condition(own, step, step.matched() ? Condition.Mark.APPLIES : Condition.Mark.OTHERWISE));
			}
		}
		return conditions;
	}

	private Condition condition(String text, RuleTrace step, Condition.Mark mark) {
		return new Condition(text, mark,
				step.because()
					.questions()
					.stream()
					.filter(this.answers::has)
					.map((question) -> new AdviceSnapshot.Answer(question.id(), this.words.label(question),
							this.words.text(question, this.answers)))
					.toList());
	}

}
