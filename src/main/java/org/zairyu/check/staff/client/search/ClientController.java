package org.zairyu.check.staff.client.search;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.StaleClientException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Shows, adds and changes a client. */
@Controller
final class ClientController {

	private final Clients clients;

	private final Cases cases;

	private final ClientPages pages;

	private final AuditLog audit;

	private final Languages languages;

	private final FormValidator forms;

	ClientController(Clients clients, Cases cases, ClientPages pages, AuditLog audit, Languages languages,
			FormValidator forms) {
		this.clients = clients;
		this.cases = cases;
		this.pages = pages;
		this.audit = audit;
		this.languages = languages;
		this.forms = forms;
	}

	@GetMapping("/staff/clients/new")
	String fill(Words words, Model model) {
		return this.pages.one(ClientForm.EMPTY, null, List.of(), words, model);
	}

	/** Adds a client and, if requested, opens a case. */
	@PostMapping("/staff/clients/new")
	String add(@ModelAttribute ClientForm form, @RequestParam(defaultValue = "false") boolean open,
			@RequestParam(defaultValue = "false") boolean anyway, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		List<Problem> problems = this.forms.problems(form);
		problems = problems.isEmpty() ? this.pages.known(form, anyway, model) : problems;
		if (problems.isEmpty()) {
			try {
				long id = this.clients.add(form.client(this.languages), actor).id();
				return open ? "redirect:/staff/cases/" + this.cases.open(id, Answers.EMPTY, CaseOrigin.STAFF, actor)
						: "redirect:/staff/clients/" + id + "?saved";
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(new Problem("reference", "reference-taken"));
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.one(form, null, problems, words, model);
	}

	@GetMapping("/staff/clients/{id}")
	String show(@PathVariable long id, Actor actor, Words words, Model model) {
		Client client = find(id);
		this.audit.record(actor, AuditAction.CLIENT_VIEWED, Clients.SUBJECT, id);
		return this.pages.one(ClientForm.of(client), client, List.of(), words, model);
	}

	@PostMapping("/staff/clients/{id}")
	String change(@PathVariable long id, @ModelAttribute ClientForm form, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		find(id);
		List<Problem> problems = this.forms.problems(form);
		ClientForm shown = form;
		if (problems.isEmpty()) {
			try {
				this.clients.update(id, form.known(), form.client(this.languages), actor);
				return "redirect:/staff/clients/" + id + "?saved";
			}
			catch (StaleClientException ex) {
				Client newer = find(id);
				shown = form.on(newer.version());
				problems = List.of(new Problem("name", "client-stale"));
				model.addAttribute("newer", newer);
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(new Problem("reference", "reference-taken"));
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.one(shown, find(id), problems, words, model);
	}

	private Client find(long id) {
		return this.clients.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
