package org.zairyu.check.staff.cases.course;

import java.util.List;
import java.util.Objects;

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
import org.zairyu.check.staff.cases.filing.FiledApplication;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.Problem;

/** Records what was filed for a case. */
@Controller
final class FilingController {

	private final Course course;

	private final CoursePages pages;

	FilingController(Course course, CoursePages pages) {
		this.course = course;
		this.pages = pages;
	}

	@GetMapping("/staff/cases/{id}/filing")
	String blank(@PathVariable long id, Words words, Model model) {
		Case file = this.course.file(id);
		String known = this.course.unrecorded(file).map(FiledApplication::id).orElse(null);
		FactSheetInput entries = FactSheetInput.of(file.answers());
		return this.pages.filing(file, null, false, new FilingForm(known, null, file.version(), file.state().id()),
				(known != null) ? entries : entries.blank(List.of(Question.FILED_ON)), List.of(), words, model);
	}

	@PostMapping("/staff/cases/{id}/filing")
	String file(@PathVariable long id, @ModelAttribute FilingForm form, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Case shown = this.course.file(id);
		FactSheetInput entries = form.check(FactSheetInput.read(request.getParameterMap(), shown.answers()),
				this.pages.today());
		List<Problem> problems = form.problems();
		return this.pages.take(shown, problems.isEmpty() && entries.problems().isEmpty(),
				() -> this.course.file(form.shown(id), Objects.requireNonNull(form.chosen()),
						FilingForm.filedOn(entries), form.receiptNumber(), form.newStatus(entries), actor),
				(file) -> this.pages.filing(file, null, false, form, entries, problems, words, model), words, response,
				model);
	}

}
