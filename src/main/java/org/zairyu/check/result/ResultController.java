package org.zairyu.check.result;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Own;
import org.zairyu.check.stencil.Printer;
import org.zairyu.check.stencil.Stencils;
import org.zairyu.check.timeline.Timeline;
import org.zairyu.check.timeline.TimelinePrinter;
import org.zairyu.check.web.CompleteCheck;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.Elsewhere;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.whatif.TripAdvice;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Words;

/**
 * Shows the result of a visitor's answers, or sends back to what is still to be asked.
 */
@Controller
class ResultController {

	private final CompleteChecks checks;

	private final Languages languages;

	private final Statuses statuses;

	private final ItemTexts texts;

	private final Stencils stencils;

	private final Surroundings surroundings;

	ResultController(CompleteChecks checks, Languages languages, Statuses statuses, ItemTexts texts, Stencils stencils,
			Surroundings surroundings) {
		this.surroundings = surroundings;
		this.checks = checks;
		this.languages = languages;
		this.statuses = statuses;
		this.texts = texts;
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
		Printer printer = new Printer(edition, this.languages.marking(words));
		ResultPage page = new ResultWriter(assessment, answers, edition, this.languages.answers(words), this.texts)
			.page();
		Map<String, Html> own = new ResultPrinter(printer, this.stencils).own(page);
		own.put("as-of", Html.text(assessment.asOf().toString()));
		own.put("trip",
				TripAdvice.of(answers, assessment, this.statuses)
					.map((trip) -> trip.print(printer))
					.orElse(Html.NOTHING));
		own.put("where", this.surroundings.offices(saved, assessment, printer));
		own.put("timeline", TimelinePrinter.print(Timeline.of(answers, assessment, edition), printer));
		own.put("law-used", this.surroundings.lawUsed(assessment.asOf(), printer));
		model.addAttribute("help", page.summary().help());
		model.addAttribute(Own.NAME, new Own(true, own));
		return "result/result";
	}

}
