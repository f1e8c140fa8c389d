package org.zairyu.check.casework.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Reads;
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
final class Conditions {

	private final Assessor assessor;

	private final Statuses statuses;

	private final Languages languages;

	Conditions(Assessor assessor, Statuses statuses, Languages languages) {
		this.assessor = assessor;
		this.statuses = statuses;
		this.languages = languages;
	}

	private record Trial(Answers answers, Assessment assessment) {
	}

	private record Outcome(Verdict verdict, Set<Code> added, Set<Code> removed) {
	}

	/** The conditions of each procedure that was decided, by its id. */
	Map<String, List<Condition>> of(Answers answers, Assessment assessment, Words words) {
		Map<Question, List<Trial>> trials = new LinkedHashMap<>();
		Map<String, List<Condition>> conditions = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			List<Condition> own = new ArrayList<>();
			for (Question question : reads(result).questions()) {
				List<Trial> tried = trials.computeIfAbsent(question, (asked) -> tried(asked, answers, assessment));
				own.add(condition(question, answers, result, tried, words));
			}
			conditions.put(result.procedure().id(), own);
		}
		return conditions;
	}

	private static Reads reads(ProcedureResult result) {
		return result.findings().stream().map(Finding::because).reduce(Reads.NONE, Reads::and);
	}

	private List<Trial> tried(Question question, Answers answers, Assessment assessment) {
		return OtherAnswers.of(question, answers, assessment, this.statuses)
			.stream()
			.map((other) -> new Trial(other, this.assessor.assess(other, assessment.asOf())))
			.toList();
	}

	private Condition condition(Question question, Answers answers, ProcedureResult result, List<Trial> trials,
			Words words) {
		AnswerWords answerWords = this.languages.answers(words);
		Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
		boolean met = true;
		LawWords law = null;
		for (Trial trial : trials) {
			ProcedureResult other = of(result.procedure(), trial.assessment());
			if (other != null) {
				law = this.languages.of(words, trial.assessment().law());
				met &= rank(other.verdict()) <= rank(result.verdict());
				Outcome outcome = outcome(result, other);
				if (outcome.verdict() != result.verdict() || !outcome.added().isEmpty()
						|| !outcome.removed().isEmpty()) {
					outcomes.computeIfAbsent(outcome, (key) -> new ArrayList<>())
						.add(answerWords.text(question, trial.answers()));
				}
			}
		}
		List<Condition.Other> others = new ArrayList<>();
		if (law != null) {
			LawWords edition = law;
			outcomes.forEach((outcome, texts) -> others.add(other(outcome, texts, result, edition)));
		}
		return new Condition(question.id(), answerWords.label(question), answerWords.text(question, answers), met,
				others);
	}

	private static Condition.Other other(Outcome outcome, List<String> texts, ProcedureResult result, LawWords law) {
		return new Condition.Other(texts, outcome.verdict().id(), law.words().get("verdict." + outcome.verdict().id()),
				outcome.verdict() != result.verdict(), titles(outcome.added(), law), titles(outcome.removed(), law));
	}

	private static List<String> titles(Set<Code> codes, LawWords law) {
		return codes.stream().map((code) -> {
			String title = law.find("finding." + code.id() + ".title");
			return (title != null) ? title : code.id();
		}).toList();
	}

	private static Outcome outcome(ProcedureResult before, ProcedureResult after) {
		Set<Code> added = codes(after);
		added.removeAll(codes(before));
		Set<Code> removed = codes(before);
		removed.removeAll(codes(after));
		return new Outcome(after.verdict(), added, removed);
	}

	private static Set<Code> codes(ProcedureResult result) {
		Set<Code> codes = new TreeSet<>();
		result.findings().forEach((finding) -> codes.add(finding.code()));
		return codes;
	}

	private static @org.jspecify.annotations.Nullable ProcedureResult of(Procedure procedure, Assessment assessment) {
		return assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == procedure)
			.findFirst()
			.orElse(null);
	}

	private static int rank(Verdict verdict) {
		return switch (verdict) {
			case NOT_AVAILABLE -> 0;
			case RESTRICTED -> 1;
			case REQUIRED, AVAILABLE, NOT_NEEDED -> 2;
		};
	}

}
