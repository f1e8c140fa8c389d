package org.zairyu.check.resident.result;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Own;
import org.zairyu.check.stencil.Printer;
import org.zairyu.check.stencil.Stencils;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.Redirect;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/**
 * Shows the result of a visitor's answers, or sends back to what is still to be asked.
 */
@Controller
class ResultController {

	private final ResultLookups checks;

	private final Languages languages;

	private final LawBook laws;

	private final Statuses statuses;

	private final ItemTexts texts;

	private final Stencils stencils;

	private final ResultExtras surroundings;

	ResultController(ResultLookups checks, Languages languages, LawBook laws, Statuses statuses, ItemTexts texts,
			Stencils stencils, ResultExtras surroundings) {
		this.surroundings = surroundings;
		this.checks = checks;
		this.languages = languages;
		this.laws = laws;
		this.statuses = statuses;
		this.texts = texts;
		this.stencils = stencils;
	}

	@GetMapping("/{lang}/result")
	String result(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Redirect elsewhere -> elsewhere.view();
			case ReadyResult check -> show(words, saved, check.assessment(), model);
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
				TripAdvice.of(answers, assessment, this.laws, this.statuses)
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
