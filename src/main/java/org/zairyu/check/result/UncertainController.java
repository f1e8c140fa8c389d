package org.zairyu.check.result;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.situation.Question;
import org.zairyu.check.unsure.UnsureResult;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.Elsewhere;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/**
 * Shows what is certain to somebody who does not know an answer. There is no calendar and
 * no counter sheet of it, for a date on paper is taken for a date.
 */
@Controller
class UncertainController {

	private final CompleteChecks checks;

	private final Languages languages;

	UncertainController(CompleteChecks checks, Languages languages) {
		this.checks = checks;
		this.languages = languages;
	}

	@GetMapping("/{lang}/result/uncertain")
	String show(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model) {
		Optional<LocalDate> day = this.checks.day(asOf);
		UnsureResult result = (day.isPresent() && saved.answers().has(Question.TOPICS)
				&& !saved.answers().unsure().isEmpty()) ? this.checks.uncertain(saved.answers(), day.get()) : null;
		if (result == null || !result.asked().complete() || result.unknown().isEmpty()) {
			return (this.checks.find(words.language(), saved.answers(), asOf) instanceof Elsewhere elsewhere)
					? elsewhere.view()
					: new Elsewhere("/" + words.language() + "/result" + ((asOf != null) ? "?asOf=" + day.get() : ""))
						.view();
		}
		model.addAttribute("result", result);
		model.addAttribute("law", this.languages.of(words, result.asked().law()));
		model.addAttribute("asOf", result.asked().asOf());
		return "result/uncertain";
	}

}
