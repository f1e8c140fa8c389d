package org.zairyu.check.staff.cases;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.cases.filing.Filings;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/** Opens cases and changes everything about them except their answers and notes. */
@Controller
final class CaseWorkController {

	private final Clients clients;

	private final Cases cases;

	private final CaseWork work;

	private final Handlings handlings;

	private final Accounts accounts;

	private final Filings filings;

	private final CasePages pages;

	CaseWorkController(Clients clients, Cases cases, CaseWork work, Handlings handlings, Accounts accounts,
			Filings filings, CasePages pages) {
		this.clients = clients;
		this.cases = cases;
		this.work = work;
		this.handlings = handlings;
		this.accounts = accounts;
		this.filings = filings;
		this.pages = pages;
	}

	@PostMapping("/staff/clients/{id}/cases")
	String open(@PathVariable long id, Actor actor) {
		this.clients.find(id).orElseThrow(NoSuchRecordException::new);
		return page(this.cases.open(id, Answers.EMPTY, CaseOrigin.STAFF, actor));
	}

	@PostMapping("/staff/cases/{id}/state")
	String change(@PathVariable long id, @ModelAttribute HandlingForm form, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		Case file = find(id);
		Handling chosen = form.after(file, this.accounts);
		try {
			this.handlings.change(id, form.before(file), chosen, actor);
			return page(id);
		}
		catch (MissingFactsException missing) {
			Handling before = form.before(file);
			this.handlings.change(id, before, new Handling(before.state(), chosen.assigneeId()), actor);
			return facts(id, chosen.state());
		}
		catch (StaleHandlingException stale) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("stale", true);
			model.addAttribute("chosen", chosen);
			return this.pages.page(find(id), words, model);
		}
	}

	@PostMapping("/staff/cases/{id}/documents")
	String tick(@PathVariable long id, @RequestParam(defaultValue = "") List<String> before,
			@RequestParam(defaultValue = "") List<String> paper, Account account, Actor actor) {
		find(id);
		this.work.tick(id, CheckedDocument.of(before), CheckedDocument.of(paper), account, actor);
		return page(id) + "#documents";
	}

	/** Returns the page that asks for the facts of a state. */
	private String facts(long id, CaseState state) {
		return this.filings.pending(id)
			.filter((filing) -> state == CaseState.DECIDED)
			.map((filing) -> "redirect:/staff/filings/" + filing.id() + "/decision")
			.orElse(page(id) + "/filing");
	}

	private Case find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private static String page(long id) {
		return "redirect:/staff/cases/" + id;
	}

}
