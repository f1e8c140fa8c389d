package org.zairyu.check.casework.search;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditAction;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.casework.client.Client;
import org.zairyu.check.casework.client.Clients;
import org.zairyu.check.casework.client.StaleClientException;
import org.zairyu.check.casework.file.CaseFiles;
import org.zairyu.check.casework.page.NoSuchRecordException;
import org.zairyu.check.casework.page.Problem;
import org.zairyu.check.words.Languages;

/** One client: name, reference, address, language, and the cases. */
@Controller
final class ClientController {

	private final Clients clients;

	private final CaseFiles cases;

	private final AuditLog audit;

	private final Languages languages;

	ClientController(Clients clients, CaseFiles cases, AuditLog audit, Languages languages) {
		this.clients = clients;
		this.cases = cases;
		this.audit = audit;
		this.languages = languages;
	}

	@GetMapping("/staff/clients/new")
	String fill(Model model) {
		return page(new ClientForm(null, null, null, null, null), null, List.of(), model);
	}

	@PostMapping("/staff/clients/new")
	String add(@ModelAttribute ClientForm form, Actor actor, HttpServletResponse response, Model model) {
		List<Problem> problems = form.problems();
		if (problems.isEmpty()) {
			try {
				return "redirect:/staff/clients/" + this.clients.add(form.client(this.languages), actor).id();
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(new Problem("reference", "reference-taken"));
			}
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return page(form, null, problems, model);
	}

	@GetMapping("/staff/clients/{id}")
	String open(@PathVariable long id, Actor actor, Model model) {
		Client client = find(id);
		this.audit.record(actor, AuditAction.CLIENT_VIEWED, Clients.SUBJECT, id);
		return page(ClientForm.of(client), client, List.of(), model);
	}

	@PostMapping("/staff/clients/{id}")
	String change(@PathVariable long id, @ModelAttribute ClientForm form, Actor actor, HttpServletResponse response,
			Model model) {
		Client client = find(id);
		List<Problem> problems = form.problems();
		int version = (form.version() != null) ? form.version() : -1;
		if (problems.isEmpty()) {
			try {
				this.clients.update(id, version, form.client(this.languages), actor);
				return "redirect:/staff/clients/" + id;
			}
			catch (StaleClientException ex) {
				client = find(id);
				form = new ClientForm(form.reference(), form.name(), form.email(), form.language(), client.version());
				problems = List.of(new Problem("name", "client-stale"));
				model.addAttribute("newer", client);
			}
			catch (DuplicateKeyException ex) {
				problems = List.of(new Problem("reference", "reference-taken"));
			}
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return page(form, client, problems, model);
	}

	private Client find(long id) {
		return this.clients.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private String page(ClientForm form, @Nullable Client client, List<Problem> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("client", client);
		model.addAttribute("problems", problems);
		model.addAttribute("languages", this.languages.all());
		model.addAttribute("cases", (client != null) ? this.cases.ofClient(client.id()) : List.of());
		return "staff/client";
	}

}
