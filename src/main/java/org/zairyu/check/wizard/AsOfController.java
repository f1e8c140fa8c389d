package org.zairyu.check.wizard;

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

import org.zairyu.check.entry.DateEntry;
import org.zairyu.check.entry.Entry;
import org.zairyu.check.entry.EntryProblem;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.CompleteChecks;
import org.zairyu.check.web.SavedAnswers;
import org.zairyu.check.words.Words;

/** Asks for which day the result is to be told. The day alone stands in addresses. */
@Controller
class AsOfController {

	private static final String LABEL = "whatif.as-of";

	private final CompleteChecks checks;

	AsOfController(CompleteChecks checks) {
		this.checks = checks;
	}

	/** Also says what is wrong with a day in the address of another page. */
	@GetMapping("/{lang}/result/as-of")
	String ask(Words words, SavedAnswers saved, @RequestParam(required = false) @Nullable String asOf, Model model,
			HttpServletResponse response) {
		if (!saved.answers().has(Question.TOPICS)) {
			return "redirect:/" + words.language() + "/check";
		}
		Entry entry = Entry.day(asOf);
		try {
			Optional<LocalDate> day = (asOf != null) ? Optional.of(day(entry)) : Optional.empty();
			model.addAttribute("undecided", day.filter((asked) -> !isDecided(saved, asked)).orElse(null));
			return show(words, entry, null, model);
		}
		catch (EntryProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(words, entry, problem, model);
		}
	}

	@PostMapping("/{lang}/result/as-of")
	String set(Words words, SavedAnswers saved, HttpServletRequest request, Model model, HttpServletResponse response) {
		Entry entry = Entry.of(request.getParameterMap());
		try {
			LocalDate day = day(entry);
			return "redirect:/" + words.language() + "/result"
					+ (day.equals(this.checks.today()) ? "" : "?asOf=" + day);
		}
		catch (EntryProblem problem) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return show(words, entry, problem, model);
		}
	}

	private LocalDate day(Entry entry) throws EntryProblem {
		LocalDate day = LocalDate.parse(DateEntry.read(entry));
		if (!this.checks.canTell(day)) {
			throw new EntryProblem("as-of-out-of-range", List.of(Entry.YEAR));
		}
		return day;
	}

	private boolean isDecided(SavedAnswers saved, LocalDate day) {
		return this.checks.of(saved.answers(), day).isPresent() || !saved.answers().unsure().isEmpty();
	}

	private String show(Words words, Entry entry, @Nullable EntryProblem problem, Model model) {
		if (problem != null) {
			model.addAttribute("error", words.get("error." + problem.code(), "question", words.get(LABEL), "min",
					words.date(this.checks.first()), "max", words.date(this.checks.last())));
			model.addAttribute("wrong", problem.fields());
		}
		model.addAttribute("year", entry.raw(Entry.YEAR));
		model.addAttribute("month", entry.raw(Entry.MONTH));
		model.addAttribute("day", entry.raw(Entry.DAY));
		model.addAttribute("first", this.checks.first());
		model.addAttribute("last", this.checks.last());
		return "as-of/as-of";
	}

}
