package org.zairyu.check.casework.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.audit.AuditAction;
import org.zairyu.check.casework.audit.AuditLog;
import org.zairyu.check.casework.csv.CsvReply;
import org.zairyu.check.casework.csv.SafeCsv;
import org.zairyu.check.casework.file.CaseLine;
import org.zairyu.check.casework.file.State;
import org.zairyu.check.words.Words;

/**
 * The list of clients. What is searched for is sent in the body of a form: a name in an
 * address would stand in histories and logs.
 */
@Controller
final class ClientSearchController {

	private static final int PAGE = 50;

	private final ClientSearch search;

	private final AuditLog audit;

	ClientSearchController(ClientSearch search, AuditLog audit) {
		this.search = search;
		this.audit = audit;
	}

	@GetMapping("/staff/clients")
	String list(Actor actor, Model model) {
		return find(new ClientQuery(null, null, null, null, null), null, actor, model);
	}

	@PostMapping("/staff/clients")
	String find(@ModelAttribute ClientQuery query, @RequestParam(required = false) @Nullable Long after, Actor actor,
			Model model) {
		this.audit.record(actor, AuditAction.CLIENTS_SEARCHED);
		List<ClientHit> hits = this.search.page(query, after, PAGE + 1);
		boolean more = hits.size() > PAGE;
		model.addAttribute("query", query);
		model.addAttribute("wrongDate", query.hasWrongDate());
		model.addAttribute("hits", more ? hits.subList(0, PAGE) : hits);
		model.addAttribute("next", more ? hits.get(PAGE - 1).mark() : null);
		model.addAttribute("later", after != null);
		model.addAttribute("states", State.values());
		model.addAttribute("sorts", ClientQuery.Sort.values());
		model.addAttribute("sort", query.chosenSort());
		return "staff/clients";
	}

	@PostMapping("/staff/clients.csv")
	void export(@ModelAttribute ClientQuery query, Actor actor, Words words, HttpServletResponse response)
			throws IOException {
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		try (SafeCsv csv = CsvReply.begin(response, "clients.csv")) {
			csv.row(List.of(words.get("staff.client.reference"), words.get("staff.client.name"),
					words.get("staff.case"), words.get("staff.case.state"), words.get("staff.case.next"),
					words.get("staff.case.assignee")));
			Long after = null;
			List<ClientHit> hits;
			do {
				hits = this.search.page(query, after, 500);
				hits.forEach((hit) -> rows(hit, csv, words));
				after = hits.isEmpty() ? null : hits.getLast().mark();
			}
			while (after != null);
		}
	}

	private static void rows(ClientHit hit, SafeCsv csv, Words words) {
		if (hit.cases().isEmpty()) {
			csv.row(Arrays.asList(hit.reference(), hit.name(), null, null, null, null));
		}
		for (CaseLine line : hit.cases()) {
			csv.row(Arrays.asList(hit.reference(), hit.name(), line.id(),
					words.get("staff.case.state." + line.state().id()), line.nextDue(), line.assignee()));
		}
	}

}
