package org.zairyu.check.staff.client.search;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.ChangeNotice;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;

/** Changes or exports several clients of the list at once. */
@Controller
final class ChosenClientsController {

	private final ChosenClients chosen;

	private final ClientPages pages;

	private final ClientFolder file;

	private final Accounts accounts;

	private final AuditLog audit;

	ChosenClientsController(ChosenClients chosen, ClientPages pages, ClientFolder file, Accounts accounts,
			AuditLog audit) {
		this.chosen = chosen;
		this.pages = pages;
		this.file = file;
		this.accounts = accounts;
		this.audit = audit;
	}

	@PostMapping("/staff/clients/chosen")
	String change(@ModelAttribute ChosenClientsForm form, @ModelAttribute ListPage page, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes address) {
		List<Account> people = this.accounts.all();
		List<ChosenClient> clients = form.clients();
		String problem = clients.isEmpty() ? ChangeNotice.NONE_CHOSEN : !Tags.areAllowed(form.added()) ? "tags"
				: form.tags() || form.assigns(people) ? null : ChangeNotice.NOTHING_TO_CHANGE;
		if (problem != null) {
			return refuse(form, problem, page, words, request, response, model);
		}
		long changed = clients.stream().filter((one) -> this.chosen.change(one, form, people, actor)).count();
		address.addAttribute("changed", changed);
		address.addAttribute("left", clients.size() - changed);
		return page.show(address);
	}

	@PostMapping("/staff/clients/chosen.csv")
	@Nullable String export(@ModelAttribute ChosenClientsForm form, @ModelAttribute ListPage page, Actor actor, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		List<Long> ids = form.clients().stream().map(ChosenClient::id).distinct().toList();
		if (ids.isEmpty()) {
			return refuse(form, ChangeNotice.NONE_CHOSEN, page, words, request, response, model);
		}
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		this.file.write(ids, words, response);
		return null;
	}

	private String refuse(ChosenClientsForm form, String problem, ListPage page, Words words,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("problem", problem);
		return this.pages.list(page, form, words, request.getSession(false), model);
	}

}
