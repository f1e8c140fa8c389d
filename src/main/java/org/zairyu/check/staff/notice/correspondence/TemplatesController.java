package org.zairyu.check.staff.notice.correspondence;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Lets admins keep the agency's own templates of mails to clients. */
@Controller
@RequestMapping("/staff/templates")
final class TemplatesController {

	private final OwnTemplates templates;

	private final Languages languages;

	private final FormValidator validator;

	TemplatesController(OwnTemplates templates, Languages languages, FormValidator validator) {
		this.templates = templates;
		this.languages = languages;
		this.validator = validator;
	}

	@GetMapping
	String page(@RequestParam(required = false) @Nullable Long id, Model model) {
		TemplateForm form = (id == null) ? TemplateForm.EMPTY
				: this.templates.find(id).map(TemplateForm::of).orElseThrow(NoSuchRecordException::new);
		return page(form, List.of(), model);
	}

	@PostMapping
	String save(@ModelAttribute TemplateForm form, Actor actor, HttpServletResponse response, Model model) {
		List<Problem> problems = new ArrayList<>(this.validator.problems(form));
		if (this.languages.find(form.language()) == null) {
			problems.add(new Problem("language", "template-language"));
		}
		if (problems.isEmpty() && form.id() != null && !this.templates.change(form.id(), form, actor)) {
			problems.add(new Problem("name", "template-stale"));
		}
		if (!problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(form, problems, model);
		}
		if (form.id() == null) {
			this.templates.add(form, actor);
		}
		return "redirect:/staff/templates?saved";
	}

	@PostMapping("/delete")
	String delete(@RequestParam(defaultValue = "-1") long id, Actor actor) {
		this.templates.delete(id, actor);
		return "redirect:/staff/templates";
	}

	private String page(TemplateForm form, List<Problem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("templates", this.templates.all());
		model.addAttribute("placeholders", Drafts.PLACEHOLDERS);
		model.addAttribute("languages", this.languages);
		return "staff/templates";
	}

}
