package org.zairyu.check.result;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.timeline.Timeline;
import org.zairyu.check.web.CompleteCheck;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.Elsewhere;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.whatif.TripAdvice;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Marking;
import org.zairyu.check.words.Words;

/**
 * Shows the result of a visitor's answers, or sends back to what is still to be asked.
 */
@Controller
class ResultController {

	private final CompleteChecks checks;

	private final Languages languages;

	private final Statuses statuses;

	private final LawParts parts;

	private final Stencils stencils;

	private final Surroundings surroundings;

	ResultController(CompleteChecks checks, Languages languages, Statuses statuses, LawParts parts, Stencils stencils,
			Surroundings surroundings) {
		this.surroundings = surroundings;
		this.checks = checks;
		this.languages = languages;
		this.statuses = statuses;
		this.parts = parts;
		this.stencils = stencils;
	}

	@GetMapping("/{lang}/result")
	String result(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Elsewhere elsewhere -> elsewhere.view();
			case CompleteCheck check -> show(words, saved, check.assessment(), model);
		};
	}

	private String show(Words words, SavedAnswers saved, Assessment assessment, Model model) {
		Answers answers = saved.answers();
		LawWords edition = this.languages.of(words, assessment.law());
		Marking marking = this.languages.marking(words);
		model.addAttribute("result",
				new ResultWriter(assessment, answers, edition, this.languages.answers(words), this.parts).page());
		model.addAttribute("mark", marking);
		model.addAttribute("print", new ItemPrinter(this.stencils, edition, marking));
		this.surroundings.addTo(model, saved, assessment, edition);
		model.addAttribute("asOf", assessment.asOf());
		model.addAttribute("timeline", Timeline.of(answers, assessment, edition));
		model.addAttribute("trip", TripAdvice.of(answers, assessment, this.statuses).orElse(null));
		return "result/result";
	}

}
