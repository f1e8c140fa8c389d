package org.zairyu.check.casework.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.casework.account.Account;
import org.zairyu.check.casework.account.Accounts;
import org.zairyu.check.casework.audit.Actor;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.casework.file.CaseRecords;
import org.zairyu.check.casework.file.CaseWork;
import org.zairyu.check.casework.file.Handling;
import org.zairyu.check.casework.file.State;
import org.zairyu.check.casework.file.Tick;
import org.zairyu.check.casework.inbox.Messages;
import org.zairyu.check.words.Words;

/** Adds to the page of a case what stands beside its answers and result. */
@Component
final class CaseSides {

	private final Accounts accounts;

	private final CaseWork work;

	private final CaseRecords records;

	private final Messages messages;

	CaseSides(Accounts accounts, CaseWork work, CaseRecords records, Messages messages) {
		this.accounts = accounts;
		this.work = work;
		this.records = records;
		this.messages = messages;
	}

	void add(CaseFile file, Model model) {
		model.addAttribute("notes", this.work.notes(file.id()));
		model.addAttribute("ticks", this.work.ticks(file.id()).stream().map(Tick::id).collect(Collectors.toSet()));
		model.addAttribute("records", this.records.of(file.id()));
		model.addAttribute("states", State.values());
		model.addAttribute("people",
				this.accounts.all()
					.stream()
					.filter((account) -> account.enabled() || Objects.equals(account.id(), file.assigneeId()))
					.toList());
		model.addAttribute("stored", Handling.of(file));
		model.addAttribute("person",
				Optional.ofNullable(file.assigneeId())
					.flatMap(this.accounts::find)
					.map(Account::displayName)
					.orElse(null));
		if (!model.containsAttribute("chosen")) {
			model.addAttribute("chosen", Handling.of(file));
		}
		model.addAttribute("message", this.messages.isThere(file.id()));
	}

	/** The names that people are known by, by the names the program has for them. */
	Map<String, String> names(Words words) {
		Map<String, String> names = new HashMap<>();
		List.of(Actor.system(), Actor.resident())
			.forEach((actor) -> names.put(actor.name(), words.get("staff.actor." + actor.name())));
		this.accounts.all().forEach((account) -> names.put(account.username(), account.displayName()));
		return names;
	}

}
