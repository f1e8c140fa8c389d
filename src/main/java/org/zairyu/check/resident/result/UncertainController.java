package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.UncertainResult;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.Redirect;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;

/**
 * Shows what is certain to somebody who does not know an answer. It offers neither a
 * calendar nor a counter sheet, because a printed date would be taken for certain.
 */
@Controller
class UncertainController {

	private final ResultLookups checks;

	private final Languages languages;

	UncertainController(ResultLookups checks, Languages languages) {
		this.checks = checks;
		this.languages = languages;
	}

	@GetMapping("/{lang}/result/uncertain")
	String show(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		Optional<LocalDate> day = this.checks.day(asOf);
		UncertainResult result = (day.isPresent() && saved.answers().has(Question.TOPICS)
				&& !saved.answers().unsure().isEmpty()) ? this.checks.uncertain(saved.answers(), day.get()) : null;
		if (result == null || !result.asked().complete() || result.unknown().isEmpty()) {
			return (this.checks.find(words.language(), saved.answers(), asOf) instanceof Redirect elsewhere)
					? elsewhere.view()
					: new Redirect("/" + words.language() + "/result" + ((asOf != null) ? "?asOf=" + day.get() : ""))
						.view();
		}
		model.addAttribute("result", result);
		model.addAttribute("law", this.languages.of(words, result.asked().law()));
		model.addAttribute("asOf", result.asked().asOf());
		return "result/uncertain";
	}

}
