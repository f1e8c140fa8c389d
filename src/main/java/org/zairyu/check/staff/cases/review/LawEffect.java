package org.zairyu.check.staff.cases.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Comparison;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.situation.Answers;

/** Tells whether two results differ, and whether the law is why. */
@Component
final class LawEffect {

	private final Assessor assessor;

	private final Languages languages;

	LawEffect(Assessor assessor, Languages languages) {
		this.assessor = assessor;
		this.languages = languages;
	}

	/** Whether a person would be told something else. */
	boolean differ(Assessment before, Assessment after) {
		return !before.missing().equals(after.missing()) || before.problems().isEmpty() != after.problems().isEmpty()
				|| Comparison.of(before, after).stream().anyMatch((procedure) -> !procedure.isSame())
				|| !before.law().version().equals(after.law().version()) && !numbers(before).equals(numbers(after));
	}

	/**
	 * Whether the law is why two results of the same answers differ: on the later day
	 * something else would be told if no law had changed since the earlier one. Where it
	 * is not, the days that have passed are.
	 */
	boolean isByLaw(Answers answers, Assessment before, Assessment after) {
		return !before.law().version().equals(after.law().version())
				&& differ(this.assessor.assessWithoutChangesAfter(before.asOf(), answers, after.asOf()), after);
	}

	/** The sentences that may hold numbers of the law; which language does not matter. */
	private List<String> numbers(Assessment assessment) {
		LawWords words = this.languages.of(this.languages.of(Languages.DEFAULT), assessment.law());
		List<String> sentences = new ArrayList<>();
		for (ProcedureResult result : assessment.procedures()) {
			sentences.add(words.verdict(result.procedure(), result.verdict()));
			for (Finding finding : result.findings()) {
				sentences.add(words.title(finding));
				sentences.add(words.text(finding));
				sentences.add(Objects.requireNonNullElse(words.advice(finding), ""));
				finding.documents().forEach((document) -> sentences.add(words.get("paper." + document.paper().id())));
			}
		}
		return sentences;
	}

}
