package org.zairyu.check.resident.result;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
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

	private final ResultPages pages;

	private final Languages languages;

	ResultController(ResultLookups checks, ResultPages pages, Languages languages) {
		this.checks = checks;
		this.pages = pages;
		this.languages = languages;
	}

	@GetMapping("/{lang}/result")
	String result(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		return switch (this.checks.find(words.language(), saved.answers(), asOf)) {
			case Redirect elsewhere -> elsewhere.view();
			case ReadyResult check -> {
				model.addAttribute("result", this.pages.page(saved, check.assessment(), words));
				model.addAttribute("mark", this.languages.marking(words));
				yield "result/result";
			}
		};
	}

}
