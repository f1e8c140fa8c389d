package org.zairyu.check.resident.result;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawChange;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Comparison;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.web.ReadyResult;
import org.zairyu.check.web.Redirect;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/**
 * Compares a result with the one that another date would give, without saving anything.
 */
@Controller
class WhatIfController {

	private final ResultLookups checks;

	private final OtherDates dates;

	private final Languages languages;

	WhatIfController(ResultLookups checks, OtherDates dates, Languages languages) {
		this.checks = checks;
		this.dates = dates;
		this.languages = languages;
	}

	@GetMapping("/{lang}/result/what-if")
	String ask(Words words, SavedAnswers saved, Model model) {
		return form(saved, OtherDates.AS_OF, QuestionInput.day(null), model).isPresent() ? "whatif/whatif"
				: unfinished(words, saved);
	}

	@PostMapping("/{lang}/result/what-if")
	String compare(Words words, SavedAnswers saved, @RequestParam(defaultValue = OtherDates.AS_OF) String question,
			HttpServletRequest request, Model model, HttpServletResponse response) {
		QuestionInput entry = QuestionInput.of(request.getParameterMap());
		Optional<ReadyResult> check = form(saved, question, entry, model);
		if (check.isEmpty()) {
			return unfinished(words, saved);
		}
		try {
			Assessment before = check.get().assessment();
			show(words, before, this.dates.with(saved.answers(), before, question, DateInput.read(entry)), model);
		}
		catch (InputProblem problem) {
			refuse(words, problem, model, response);
		}
		catch (InvalidAnswer.Reason reason) {
			refuse(words, new InputProblem(reason.code(), List.of(QuestionInput.YEAR)), model, response);
		}
		return "whatif/whatif";
	}

	private Optional<ReadyResult> form(SavedAnswers saved, String chosen, QuestionInput entry, Model model) {
		Optional<ReadyResult> check = this.checks.of(saved.answers(), this.checks.today());
		check.ifPresent((found) -> model.addAttribute("dates", this.dates.of(found.answers(), found.assessment())));
		model.addAttribute("chosen", chosen);
		model.addAttribute("year", entry.raw(QuestionInput.YEAR));
		model.addAttribute("month", entry.raw(QuestionInput.MONTH));
		model.addAttribute("day", entry.raw(QuestionInput.DAY));
		return check;
	}

	private void refuse(Words words, InputProblem problem, Model model, HttpServletResponse response) {
		model.addAttribute("error", Forms.error(problem, words, "question", words.get("whatif.new-date"), "min",
				words.date(this.checks.first()), "max", words.date(this.checks.last())));
		model.addAttribute("wrong", problem.fields());
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
	}

	private void show(Words words, Assessment before, OtherDates.Tried tried, Model model) {
		model.addAttribute("was", tried.was());
		model.addAttribute("would", tried.would());
		tried.check().ifPresent((check) -> {
			Assessment after = check.assessment();
			model.addAttribute("comparisons", Comparison.of(before, after));
			model.addAttribute("laws", LawChange.between(before.law(), after.law()));
			model.addAttribute("lawBefore", this.languages.of(words, before.law()));
			model.addAttribute("lawAfter", this.languages.of(words, after.law()));
		});
	}

	private String unfinished(Words words, SavedAnswers saved) {
		return (this.checks.find(words.language(), saved.answers(), null) instanceof Redirect elsewhere)
				? elsewhere.view() : "redirect:/" + words.language() + "/result/what-if";
	}

}
