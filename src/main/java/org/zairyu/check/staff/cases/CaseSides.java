package org.zairyu.check.staff.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Application;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.FilingEffects;
import org.zairyu.check.staff.cases.filing.Filings;
import org.zairyu.check.staff.platform.Actor;

/**
 * Adds to the page of a case everything except its answers and result: documents, records
 * and people.
 */
@Component
public final class CaseSides {

	private final Accounts accounts;

	private final CaseWork work;

	private final CaseRecords records;

	private final Messages messages;

	private final Filings filings;

	private final List<CaseSection> sections;

	CaseSides(Accounts accounts, CaseWork work, CaseRecords records, Messages messages, Filings filings,
			List<CaseSection> sections) {
		this.accounts = accounts;
		this.work = work;
		this.records = records;
		this.messages = messages;
		this.filings = filings;
		this.sections = sections;
	}

	void add(Case file, Model model) {
		model.addAttribute("ticks",
				this.work.ticks(file.id()).stream().map(CheckedDocument::id).collect(Collectors.toSet()));
		model.addAttribute("records", this.records.of(file.id()));
		model.addAttribute("states", CaseState.values());
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
		model.addAttribute("withdrawn", this.messages.withdrawnAt(file.id()).orElse(null));
		List<Filing> filed = this.filings.of(file.id());
		model.addAttribute("filings", filed);
		model.addAttribute("forgotten", filed.stream().filter((one) -> isForgotten(one, file)).toList());
		this.sections.forEach((section) -> section.add(file, model));
	}

	/**
	 * Returns whether the facts no longer say that an undecided application is pending.
	 */
	private static boolean isForgotten(Filing filing, Case file) {
		Application pending = filing.application().pending();
		return filing.isPending() && pending != null && !FilingEffects.pending(file.answers()).contains(pending);
	}

	/** Returns the display names of people by their user names. */
	public Map<String, String> names(Words words) {
		Map<String, String> names = new HashMap<>();
		List.of(Actor.system(), Actor.resident())
			.forEach((actor) -> names.put(actor.name(), words.get("staff.actor." + actor.name())));
		this.accounts.all().forEach((account) -> names.put(account.username(), account.displayName()));
		return names;
	}

}
