package org.zairyu.check.staff.client.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.ChangeNotice;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/**
 * Shows the list of clients. The text of a search is sent in the body of a form, and the
 * address of its page has a mark instead, because a name in an address ends up in
 * histories and logs.
 */
@Controller
final class ClientSearchController {

	private final ClientPages pages;

	private final ClientFolder file;

	private final Searches searches;

	private final AuditLog audit;

	ClientSearchController(ClientPages pages, ClientFolder file, Searches searches, AuditLog audit) {
		this.pages = pages;
		this.file = file;
		this.searches = searches;
		this.audit = audit;
	}

	@GetMapping("/staff/clients")
	String list(@ModelAttribute ListPage page, @ModelAttribute("notice") ChangeNotice notice, Actor actor, Words words,
			HttpServletRequest request, Model model) {
		this.audit.record(actor, AuditAction.CLIENTS_SEARCHED);
		return this.pages.list(page, ChosenClientsForm.EMPTY, words, request.getSession(false), model);
	}

	@PostMapping("/staff/clients")
	String find(@ModelAttribute ClientQuery query, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		if (query.problems().isEmpty()) {
			return "redirect:/staff/clients?search=" + this.searches.keep(query, request.getSession());
		}
		return refuse(query, words, response, model);
	}

	@PostMapping("/staff/clients.csv")
	@Nullable String export(@ModelAttribute ClientQuery query, Actor actor, Words words, HttpServletResponse response,
			Model model) {
		if (!query.problems().isEmpty()) {
			return refuse(query, words, response, model);
		}
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		this.file.write(query, words, response);
		return null;
	}

	private String refuse(ClientQuery query, Words words, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.refused(query, words, model);
	}

}
