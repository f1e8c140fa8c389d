package org.zairyu.check.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.CompleteCheck;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/** Shows a result beside the one that another date would give; keeps nothing. */
@Controller
class WhatIfController {

	/** The day of the check, which is no question. */
	private static final String AS_OF = "as-of";

	private static final List<Question> DATES = List.of(Question.DEPARTS_ON, Question.RETURNS_ON, Question.ADDRESS_DATE,
			Question.EXPIRES_ON, Question.FILED_ON);

	private final CompleteChecks checks;

	private final Languages languages;

	WhatIfController(CompleteChecks checks, Languages languages) {
		this.checks = checks;
		this.languages = languages;
	}

	@GetMapping("/{lang}/result/what-if")
	String ask(Words words, SavedAnswers saved, Model model) {
		return show(words, saved, null, null, model);
	}

	@PostMapping("/{lang}/result/what-if")
	String compare(Words words, SavedAnswers saved, @RequestParam(defaultValue = AS_OF) String question,
			@RequestParam(defaultValue = "") String date, Model model, HttpServletResponse response) {
		String view = show(words, saved, question, date.strip(), model);
		if (model.containsAttribute("error")) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		return view;
	}

	private String show(Words words, SavedAnswers saved, @Nullable String question, @Nullable String date,
			Model model) {
		Answers answers = saved.answers();
		Optional<CompleteCheck> check = this.checks.of(answers, this.checks.today());
		if (check.isEmpty()) {
			return "redirect:/" + words.language() + "/check";
		}
		Assessment before = check.get().assessment();
		model.addAttribute("dates", Stream
			.concat(Stream.of(AS_OF),
					DATES.stream().filter((one) -> before.read().contains(one) && answers.has(one)).map(Question::id))
			.toList());
		model.addAttribute("chosen", (question != null) ? question : AS_OF);
		model.addAttribute("typed", (date != null) ? date : "");
		if (question != null && date != null) {
			compare(words, answers, before, question, date, model);
		}
		return "whatif/whatif";
	}

	private void compare(Words words, Answers answers, Assessment before, String id, String date, Model model) {
		boolean asOf = id.equals(AS_OF);
		Question question = Question.of(id);
		LocalDate day;
		LocalDate was;
		Optional<CompleteCheck> check;
		try {
			day = (LocalDate) Question.EXPIRES_ON.type().read(date);
			if (asOf && !this.checks.canTell(day) || !asOf && (question == null || !DATES.contains(question))) {
				throw new InvalidAnswer.Reason("as-of-out-of-range");
			}
			was = asOf ? before.asOf() : LocalDate.parse(text(answers, question));
			check = asOf ? this.checks.of(answers, day)
					: this.checks.of(answers.with(id(question), date), this.checks.today());
		}
		catch (InvalidAnswer.Reason reason) {
			model.addAttribute("error", reason.code());
			return;
		}
		model.addAttribute("was", was);
		model.addAttribute("would", day);
		check.ifPresent((other) -> {
			Assessment after = other.assessment();
			model.addAttribute("comparisons", Comparison.of(before, after));
			model.addAttribute("laws", LawChange.between(before.law(), after.law()));
			model.addAttribute("lawBefore", this.languages.of(words, before.law()));
			model.addAttribute("lawAfter", this.languages.of(words, after.law()));
		});
	}

	private static Question id(@Nullable Question question) {
		if (question == null) {
			throw new InvalidAnswer.Reason("unknown-question");
		}
		return question;
	}

	private static String text(Answers answers, @Nullable Question question) {
		String text = answers.text(id(question));
		if (text == null) {
			throw new InvalidAnswer.Reason("missing");
		}
		return text;
	}

}
