package org.zairyu.check.staff.client.search;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.StaleClientException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Shows two clients side by side and makes one of them. */
@Controller
final class ClientMergeController {

	private final Clients clients;

	private final ClientMerge merge;

	private final ClientSearch search;

	private final Languages languages;

	private final AuditLog audit;

	ClientMergeController(Clients clients, ClientMerge merge, ClientSearch search, Languages languages,
			AuditLog audit) {
		this.clients = clients;
		this.merge = merge;
		this.search = search;
		this.languages = languages;
		this.audit = audit;
	}

	@GetMapping("/staff/clients/{id}/merge")
	String show(@PathVariable long id, @RequestParam(defaultValue = "-1") long with, Actor actor, Model model) {
		this.audit.record(actor, AuditAction.CLIENT_VIEWED, Clients.SUBJECT, find(id).id());
		this.audit.record(actor, AuditAction.CLIENT_VIEWED, Clients.SUBJECT, find(with).id());
		return page(id, with, List.of(), model);
	}

	/**
	 * Merges two clients.
	 * @param keep the number of the client whose details are kept
	 * @param known the versions that were shown, of this client and of the other
	 */
	@PostMapping("/staff/clients/{id}/merge")
	String merge(@PathVariable long id, @RequestParam(defaultValue = "-1") long with,
			@RequestParam(defaultValue = "-1") long keep, @RequestParam(defaultValue = "") List<Integer> known,
			Account account, Actor actor, Words words, HttpServletResponse response, Model model) {
		Client one = find(id);
		Client other = find(with);
		boolean shown = known.equals(List.of(one.version(), other.version()));
		Client kept = (keep == with) ? other : one;
		if (shown && id != with) {
			try {
				this.merge.merge(kept, (kept == one) ? other : one, account, actor, words);
				return "redirect:/staff/clients/" + kept.id() + "?saved";
			}
			catch (StaleClientException ex) {
				// shown below as it is now
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return page(id, with, List.of(new Problem("keep", (id != with) ? "merge-stale" : "merge-self")), model);
	}

	private String page(long id, long with, List<Problem> problems, Model model) {
		List<Client> both = List.of(find(id), find(with));
		model.addAttribute("both", both);
		model.addAttribute("files", both.stream().map((client) -> this.search.casesOf(client.id())).toList());
		model.addAttribute("languages", this.languages);
		model.addAttribute("problems", problems);
		return "staff/merge";
	}

	private Client find(long id) {
		return this.clients.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
