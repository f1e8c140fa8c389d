package org.zairyu.check.casework.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.casework.account.Account;
import org.zairyu.check.casework.account.Accounts;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.client.Clients;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.casework.file.CaseFiles;
import org.zairyu.check.casework.file.CaseWork;
import org.zairyu.check.casework.file.Origin;
import org.zairyu.check.casework.file.State;
import org.zairyu.check.casework.file.Tick;
import org.zairyu.check.casework.page.NoSuchRecordException;
import org.zairyu.check.situation.Answers;

/** What is done with a case besides its answers. */
@Controller
final class CaseWorkController {

	private static final int LONGEST_NOTE = 4000;

	private final Clients clients;

	private final CaseFiles cases;

	private final CaseWork work;

	private final Accounts accounts;

	CaseWorkController(Clients clients, CaseFiles cases, CaseWork work, Accounts accounts) {
		this.clients = clients;
		this.cases = cases;
		this.work = work;
		this.accounts = accounts;
	}

	@PostMapping("/staff/clients/{id}/cases")
	String open(@PathVariable long id, Actor actor) {
		this.clients.find(id).orElseThrow(NoSuchRecordException::new);
		return page(this.cases.open(id, Answers.EMPTY, Origin.STAFF, actor));
	}

	@PostMapping("/staff/cases/{id}/state")
	String change(@PathVariable long id, @RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable Long assignee, Actor actor) {
		CaseFile file = find(id);
		State chosen = Arrays.stream(State.values())
			.filter((known) -> known.id().equals(state))
			.findFirst()
			.orElse(file.state());
		Long person = (assignee != null) ? this.accounts.find(assignee).map(Account::id).orElse(null) : null;
		this.work.change(id, chosen, person, actor);
		return page(id);
	}

	@PostMapping("/staff/cases/{id}/notes")
	String note(@PathVariable long id, @RequestParam(defaultValue = "") String text, Account account, Actor actor) {
		find(id);
		String note = text.strip();
		if (!note.isEmpty()) {
			this.work.addNote(id, note.substring(0, Math.min(note.length(), LONGEST_NOTE)), account, actor);
		}
		return page(id) + "#notes";
	}

	@PostMapping("/staff/cases/{id}/documents")
	String tick(@PathVariable long id, @RequestParam(defaultValue = "") List<String> shown,
			@RequestParam(defaultValue = "") List<String> paper, Account account, Actor actor) {
		find(id);
		this.work.tick(id, ticks(shown), ticks(paper), account, actor);
		return page(id) + "#documents";
	}

	private static Set<Tick> ticks(List<String> words) {
		return words.stream()
			.filter((word) -> word.matches("[a-z0-9-]{1,60}/[a-z0-9-]{1,60}"))
			.map((word) -> new Tick(word.substring(0, word.indexOf('/')), word.substring(word.indexOf('/') + 1)))
			.collect(Collectors.toSet());
	}

	private CaseFile find(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private static String page(long id) {
		return "redirect:/staff/cases/" + id;
	}

}
