package org.zairyu.check.staff.cases.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.FactSheetInput;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.web.form.DateInput;
import org.zairyu.check.web.form.InputProblem;
import org.zairyu.check.web.form.QuestionInput;

/** Records what became of an application. */
@Controller
final class DecisionController {

	private final Course course;

	private final CoursePages pages;

	private final Statuses statuses;

	DecisionController(Course course, CoursePages pages, Statuses statuses) {
		this.course = course;
		this.pages = pages;
		this.statuses = statuses;
	}

	@GetMapping("/staff/filings/{id}/decision")
	String blank(@PathVariable long id, Words words, Model model) {
		Filing filing = this.course.filing(id);
		Case file = this.course.file(filing.caseId());
		return filing.isPending() ? this.pages.decision(file, filing,
				new DecisionForm(null, file.version(), file.state().id()), QuestionInput.EMPTY,
				FactSheetInput.of(DecisionForm.likely(filing, file.answers())), List.of(), words, model)
				: "redirect:/staff/cases/" + file.id() + "#course";
	}

	@PostMapping("/staff/filings/{id}/decision")
	String decide(@PathVariable long id, @ModelAttribute DecisionForm form, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Filing filing = this.course.filing(id);
		Case shown = this.course.file(filing.caseId());
		QuestionInput typed = typed(request);
		LocalDate day = day(typed);
		List<Problem> problems = form.problems(day, filing, this.pages.today());
		FactSheetInput entries = FactSheetInput.read(request.getParameterMap(), shown.answers());
		FactSheetInput card = form.hasCard(filing) ? DecisionForm.check(entries, shown.answers(), filing,
				(day != null) ? day : filing.filedOn(), this.statuses) : entries.withoutProblems();
		return this.pages.take(shown, problems.isEmpty() && card.problems().isEmpty(),
				() -> this.course.decide(form.shown(shown.id()), filing, Objects.requireNonNull(form.chosen()),
						Objects.requireNonNull(day), DecisionForm.card(card, this.statuses), DecisionForm.CARD, actor),
				(file) -> this.pages.decision(file, filing, form, typed, card, problems, words, model), words, response,
				model);
	}

	private static QuestionInput typed(HttpServletRequest request) {
		Map<String, String[]> own = new LinkedHashMap<>();
		for (String field : List.of(QuestionInput.YEAR, QuestionInput.MONTH, QuestionInput.DAY)) {
			own.put(field, new String[] {
					Objects.requireNonNullElse(request.getParameter(DecisionForm.DECIDED_ON + "." + field), "") });
		}
		return QuestionInput.of(own);
	}

	private static @Nullable LocalDate day(QuestionInput typed) {
		try {
			return LocalDate.parse(DateInput.read(typed));
		}
		catch (InputProblem ex) {
			return null;
		}
	}

}
