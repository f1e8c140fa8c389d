package org.zairyu.check.staff.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/**
 * Shows and saves the fact sheet of a case, including when two people save it at once.
 */
@Controller
final class CaseController {

	private final Cases cases;

	private final CasePages pages;

	private final AuditLog audit;

	CaseController(Cases cases, CasePages pages, AuditLog audit) {
		this.cases = cases;
		this.pages = pages;
		this.audit = audit;
	}

	@GetMapping("/staff/cases/{id}")
	String show(@PathVariable long id, Actor actor, Words words, Model model) {
		Case file = find(id);
		this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, id);
		return this.pages.page(file, words, model);
	}

	@PostMapping("/staff/cases/{id}")
	String save(@PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String base, Actor actor, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		FactSheetInput entries = FactSheetInput.read(request.getParameterMap(), find(id).answers());
		return save(id, new FactSheetDraft(version, base, entries), actor, words, response, model);
	}

	/** Saves the choices made between two versions. */
	@PostMapping("/staff/cases/{id}/merge")
	String merge(@PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String base, Actor actor, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Answers chosen = Conflict.chosen(request.getParameterMap(), find(id).answers());
		return save(id, new FactSheetDraft(version, base, FactSheetInput.of(chosen)), actor, words, response, model);
	}

	private String save(long id, FactSheetDraft draft, Actor actor, Words words, HttpServletResponse response,
			Model model) {
		if (!draft.entries().problems().isEmpty() || !this.pages.assess(draft.answers()).problems().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.pages.page(find(id), draft, words, model);
		}
		String page = "redirect:/staff/cases/" + id + "?saved";
		try {
			this.cases.save(id, draft.version(), draft.answers(), actor);
			return page;
		}
		catch (StaleCaseException stale) {
			Answers before = AnswerLines.read(draft.base());
			Conflict conflict = this.pages.conflict(before, draft.answers(), stale.newer(), words, model);
			if (conflict.isSettled()) {
				return page;
			}
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return "staff/case-conflict";
		}
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
