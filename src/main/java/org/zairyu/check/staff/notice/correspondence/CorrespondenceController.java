package org.zairyu.check.staff.notice.correspondence;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Lets staff write to the client of a case, and shows what was sent. */
@Controller
@RequestMapping("/staff/cases/{id}/mails")
final class CorrespondenceController {

	private final Cases cases;

	private final Clients clients;

	private final Correspondence correspondence;

	private final Drafts drafts;

	private final OwnTemplates own;

	private final CorrespondencePages pages;

	private final FormValidator validator;

	private final AuditLog audit;

	CorrespondenceController(Cases cases, Clients clients, Correspondence correspondence, Drafts drafts,
			OwnTemplates own, CorrespondencePages pages, FormValidator validator, AuditLog audit) {
		this.cases = cases;
		this.clients = clients;
		this.correspondence = correspondence;
		this.drafts = drafts;
		this.own = own;
		this.pages = pages;
		this.validator = validator;
		this.audit = audit;
	}

	@GetMapping
	String list(@PathVariable long id, Actor actor, Words words, Model model) {
		Case file = find(id);
		this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, id);
		return this.pages.list(file, client(file), words, model);
	}

	@GetMapping("/new")
	String write(@PathVariable long id, @RequestParam(required = false) @Nullable String template, Words words,
			Model model) {
		Case file = find(id);
		Client client = client(file);
		return this.pages.form(file, client, LetterForm.of(draft(template, file, client)), List.of(), words, model);
	}

	@PostMapping("/new")
	String send(@PathVariable long id, @ModelAttribute LetterForm form, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		Case file = find(id);
		Client client = client(file);
		List<Problem> problems = this.validator.problems(form);
		if (client.email() == null || !problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.pages.form(file, client, form, problems, words, model);
		}
		this.correspondence.send(file, client, form, actor);
		return "redirect:/staff/cases/" + id + "/mails?sent";
	}

	@PostMapping("/retry")
	String retry(@PathVariable long id, @RequestParam(defaultValue = "-1") long mail, Actor actor) {
		find(id);
		return "redirect:/staff/cases/" + id + "/mails"
				+ (this.correspondence.retry(id, mail, actor) ? "?retried" : "");
	}

	private Draft draft(@Nullable String template, Case file, Client client) {
		LetterTemplate chosen = LetterTemplate.find(template);
		return (chosen != null) ? this.drafts.of(chosen, file, client)
				: this.own.in(client.language())
					.stream()
					.filter((one) -> Long.toString(one.id()).equals(template))
					.findFirst()
					.map((one) -> this.drafts.of(one, file, client))
					.orElseGet(() -> this.drafts.blank(file, client));
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private Client client(Case file) {
		return this.clients.find(file.clientId()).orElseThrow(NoSuchRecordException::new);
	}

}
