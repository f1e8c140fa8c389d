package org.zairyu.check.casework.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditAction;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.casework.file.CaseFiles;
import org.zairyu.check.casework.file.StaleCaseException;
import org.zairyu.check.casework.page.NoSuchRecordException;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.words.Languages;
import org.zairyu.check.words.Words;

/** The fact sheet of a case: shown, saved, and saved by two people at once. */
@Controller
final class CaseController {

	private final CaseFiles cases;

	private final CasePages pages;

	private final AuditLog audit;

	private final Languages languages;

	CaseController(CaseFiles cases, CasePages pages, AuditLog audit, Languages languages) {
		this.cases = cases;
		this.pages = pages;
		this.audit = audit;
		this.languages = languages;
	}

	@GetMapping("/staff/cases/{id}")
	String show(@PathVariable long id, Actor actor, Words words, Model model) {
		CaseFile file = find(id);
		this.audit.record(actor, AuditAction.CASE_VIEWED, CaseFiles.SUBJECT, id);
		return this.pages.page(file, file.version(), SheetEntries.of(file.answers()), words, model);
	}

	@PostMapping("/staff/cases/{id}")
	String save(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		CaseFile file = find(id);
		SheetEntries entries = SheetEntries.read(request.getParameterMap(), file.answers());
		if (!entries.problems().isEmpty() || !this.pages.assess(entries.answers()).problems().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.pages.page(file, version, entries, words, model);
		}
		return save(id, version, entries.answers(), actor, words, response, model);
	}

	/** Saves what was chosen from two versions. */
	@PostMapping("/staff/cases/{id}/merge")
	String merge(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Answers chosen = Conflict.chosen(request.getParameterMap(), find(id).answers());
		return save(id, version, chosen, actor, words, response, model);
	}

	private String save(long id, int version, Answers answers, Actor actor, Words words, HttpServletResponse response,
			Model model) {
		String page = "redirect:/staff/cases/" + id;
		try {
			this.cases.save(id, version, answers, actor);
			return page + "?saved";
		}
		catch (StaleCaseException stale) {
			Conflict conflict = Conflict.of(answers, stale.newer(), this.languages.answers(words));
			if (conflict.isSettled()) {
				return page;
			}
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("file", stale.newer());
			model.addAttribute("conflict", conflict);
			return "staff/case-conflict";
		}
	}

	private CaseFile find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
