package org.zairyu.check.resident.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.ResultLookups;
import org.zairyu.check.web.answers.SavedAnswers;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/**
 * Asks for the day of the check. Of everything a visitor enters, only this day appears in
 * addresses.
 */
@Controller
class AsOfController {

	private static final String LABEL = "whatif.as-of";

	private final ResultLookups checks;

	AsOfController(ResultLookups checks) {
		this.checks = checks;
	}

	/** Shows the form, and what is wrong with a day in the address of another page. */
	@GetMapping("/{lang}/result/as-of")
	String ask(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model,
			HttpServletResponse response) {
		if (!saved.answers().has(Question.TOPICS)) {
			return "redirect:/" + words.language() + "/check";
		}
		QuestionInput entry = QuestionInput.day(asOf);
		try {
			Optional<LocalDate> day = (asOf != null) ? Optional.of(day(entry)) : Optional.empty();
			model.addAttribute("undecided", day.filter((asked) -> !isDecided(saved, asked)).orElse(null));
			return show(words, entry, null, model);
		}
		catch (InputProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(words, entry, problem, model);
		}
	}

	@PostMapping("/{lang}/result/as-of")
	String set(Words words, SavedAnswers saved, HttpServletRequest request, Model model, HttpServletResponse response) {
		QuestionInput entry = QuestionInput.of(request.getParameterMap());
		try {
			LocalDate day = day(entry);
			return "redirect:/" + words.language() + "/result"
					+ (day.equals(this.checks.today()) ? "" : "?asOf=" + day);
		}
		catch (InputProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(words, entry, problem, model);
		}
	}

	private LocalDate day(QuestionInput entry) throws InputProblem {
		LocalDate day = LocalDate.parse(DateInput.read(entry));
		if (!this.checks.canTell(day)) {
			throw new InputProblem("as-of-out-of-range", List.of(QuestionInput.YEAR));
		}
		return day;
	}

	private boolean isDecided(SavedAnswers saved, LocalDate day) {
		return this.checks.of(saved.answers(), day).isPresent() || !saved.answers().unsure().isEmpty();
	}

	private String show(Words words, QuestionInput entry, @Nullable InputProblem problem, Model model) {
		if (problem != null) {
			model.addAttribute("error", Forms.error(problem, words, "question", words.get(LABEL), "min",
					words.date(this.checks.first()), "max", words.date(this.checks.last())));
			model.addAttribute("wrong", problem.fields());
		}
		model.addAttribute("year", entry.raw(QuestionInput.YEAR));
		model.addAttribute("month", entry.raw(QuestionInput.MONTH));
		model.addAttribute("day", entry.raw(QuestionInput.DAY));
		model.addAttribute("first", this.checks.first());
		model.addAttribute("last", this.checks.last());
		return "as-of/as-of";
	}

}
