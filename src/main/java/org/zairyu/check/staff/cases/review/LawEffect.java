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

/** Tells whether two results differ, and whether a change of law is the reason. */
@Component
final class LawEffect {

	private final Assessor assessor;

	private final Languages languages;

	LawEffect(Assessor assessor, Languages languages) {
		this.assessor = assessor;
		this.languages = languages;
	}

	/** Returns whether a person would be told something else. */
	boolean differ(Assessment before, Assessment after) {
		return !before.missing().equals(after.missing()) || before.problems().isEmpty() != after.problems().isEmpty()
				|| Comparison.of(before, after).stream().anyMatch((procedure) -> !procedure.isSame())
				|| !before.law().version().equals(after.law().version()) && !numbers(before).equals(numbers(after));
	}

	/**
	 * Returns whether a change of law is the reason that two results of the same answers
	 * differ: without the changes since the earlier day, the later result would not be
	 * the same. Otherwise, the days that have passed are the reason.
	 */
	boolean isByLaw(Answers answers, Assessment before, Assessment after) {
		return !before.law().version().equals(after.law().version())
				&& differ(this.assessor.assessWithoutChangesAfter(before.asOf(), answers, after.asOf()), after);
	}

	/**
	 * Returns the sentences that may contain numbers of the law. Their language does not
	 * matter.
	 */
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
