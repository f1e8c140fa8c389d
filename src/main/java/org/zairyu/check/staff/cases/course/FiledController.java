package org.zairyu.check.staff.cases.course;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.FactSheetInput;
import org.zairyu.check.staff.cases.StaleCaseException;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.Problem;

/** Corrects what was recorded as filed, and takes a step back. */
@Controller
final class FiledController {

	private final Course course;

	private final CoursePages pages;

	FiledController(Course course, CoursePages pages) {
		this.course = course;
		this.pages = pages;
	}

	@GetMapping("/staff/filings/{id}")
	String show(@PathVariable long id, Words words, Model model) {
		Filing filing = this.course.filing(id);
		Case file = this.course.file(filing.caseId());
		FactSheetInput entries = FactSheetInput.of(file.answers().with(Question.FILED_ON, filing.filedOn().toString()));
		return this.pages.filing(file, filing, this.course.isLast(filing),
				new FilingForm(filing.application().id(), filing.receiptNumber(), file.version(), file.state().id()),
				entries, List.of(), words, model);
	}

	@PostMapping("/staff/filings/{id}")
	String correct(@PathVariable long id, @ModelAttribute FilingForm typed, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Filing filing = this.course.filing(id);
		Case shown = this.course.file(filing.caseId());
		FilingForm form = typed.of(filing.application());
		FactSheetInput entries = form.check(FactSheetInput.read(request.getParameterMap(), shown.answers()),
				this.pages.today());
		List<Problem> problems = form.problems();
		return this.pages.take(shown, problems.isEmpty() && entries.problems().isEmpty(),
				() -> this.course.correct(form.shown(shown.id()), filing, FilingForm.filedOn(entries),
						form.receiptNumber(), actor),
				(file) -> this.pages.filing(file, filing, this.course.isLast(filing), form, entries, problems, words,
						model),
				words, response, model);
	}

	@PostMapping("/staff/filings/{id}/take-back")
	String takeBack(@PathVariable long id, @ModelAttribute FilingForm form, Actor actor) {
		Filing filing = this.course.filing(id);
		String page = "redirect:/staff/cases/" + filing.caseId();
		try {
			this.course.takeBack(form.shown(filing.caseId()), filing, actor);
			return page + "?step#course";
		}
		catch (StaleCaseException stale) {
			return page + "?not-taken-back#course";
		}
	}

}
