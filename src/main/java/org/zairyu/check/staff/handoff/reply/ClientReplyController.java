package org.zairyu.check.staff.handoff.reply;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.StaleCaseException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Shows staff what a client has answered, and takes it into the case or not. */
@Controller
@RequestMapping("/staff/cases/{id}/reply")
final class ClientReplyController {

	private final Cases cases;

	private final ClientReplies replies;

	private final StaffReplyPages pages;

	private final FormValidator forms;

	private final AuditLog audit;

	ClientReplyController(Cases cases, ClientReplies replies, StaffReplyPages pages, FormValidator forms,
			AuditLog audit) {
		this.cases = cases;
		this.replies = replies;
		this.pages = pages;
		this.forms = forms;
		this.audit = audit;
	}

	@GetMapping
	String page(@PathVariable long id, Actor actor, Words words, Model model) {
		Case file = find(id);
		this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, id);
		return this.pages.page(file, words, model);
	}

	@PostMapping("/take")
	String take(@PathVariable long id, @RequestParam(defaultValue = "-1") long reply,
			@RequestParam(defaultValue = "-1") int version, Account account, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		Case file = find(id);
		try {
			ClientReply looked = this.replies.find(id, reply);
			if (!this.pages.contradictions(looked, file).isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return this.pages.page(file, words, model);
			}
			this.replies.take(id, reply, version, this.pages.note(looked, "", words), account, actor);
			return "redirect:/staff/cases/" + id + "?saved";
		}
		catch (StaleReplyException | StaleCaseException ex) {
			return stale(id, words, response, model);
		}
	}

	@PostMapping("/refuse")
	String refuse(@PathVariable long id, @RequestParam(defaultValue = "-1") long reply,
			@ModelAttribute("form") RefusalForm form, Account account, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		Case file = find(id);
		try {
			ClientReply looked = this.replies.find(id, reply);
			List<Problem> problems = this.forms.problems(form);
			if (!problems.isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				model.addAttribute("problems", problems);
				return this.pages.page(file, words, model);
			}
			this.replies.refuse(id, reply, this.pages.note(looked, form.why(), words), account, actor);
			return "redirect:/staff/cases/" + id + "#notes";
		}
		catch (StaleReplyException ex) {
			return stale(id, words, response, model);
		}
	}

	private String stale(long id, Words words, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("stale", true);
		return this.pages.page(find(id), words, model);
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
