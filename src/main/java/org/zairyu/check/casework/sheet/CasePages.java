package org.zairyu.check.casework.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.casework.account.Account;
import org.zairyu.check.casework.account.Accounts;
import org.zairyu.check.casework.client.Clients;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.casework.file.CaseRecords;
import org.zairyu.check.casework.file.CaseWork;
import org.zairyu.check.casework.file.State;
import org.zairyu.check.casework.file.Tick;
import org.zairyu.check.casework.told.TellingWriter;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.words.Words;

/** Fills the page of a case. */
@Component
final class CasePages {

	private final Sheets sheets;

	private final Conditions conditions;

	private final TellingWriter writer;

	private final Assessor assessor;

	private final Clients clients;

	private final Accounts accounts;

	private final CaseWork work;

	private final CaseRecords records;

	private final Clock clock;

	CasePages(Sheets sheets, Conditions conditions, TellingWriter writer, Assessor assessor, Clients clients,
			Accounts accounts, CaseWork work, CaseRecords records, Clock clock) {
		this.sheets = sheets;
		this.conditions = conditions;
		this.writer = writer;
		this.assessor = assessor;
		this.clients = clients;
		this.accounts = accounts;
		this.work = work;
		this.records = records;
		this.clock = clock;
	}

	/** What follows from answers today. */
	Assessment assess(Answers answers) {
		return this.assessor.assess(answers, LocalDate.now(this.clock));
	}

	/**
	 * The page.
	 * @param version the version that the entries were written on
	 */
	String page(CaseFile file, int version, SheetEntries entries, Words words, Model model) {
		Assessment typed = assess(entries.answers());
		SheetEntries checked = entries.with(typed);
		Assessment saved = assess(file.answers());
		model.addAttribute("file", file);
		model.addAttribute("version", version);
		model.addAttribute("client", this.clients.find(file.clientId()).orElseThrow());
		model.addAttribute("sheet", this.sheets.sheet(checked, typed, words));
		model.addAttribute("told", this.writer.tell(saved, file.answers(), words.language()));
		model.addAttribute("conditions",
				saved.complete() ? this.conditions.of(file.answers(), saved, words) : Map.of());
		model.addAttribute("notes", this.work.notes(file.id()));
		model.addAttribute("ticks", this.work.ticks(file.id()).stream().map(Tick::id).toList());
		model.addAttribute("records", this.records.of(file.id()));
		model.addAttribute("states", State.values());
		model.addAttribute("people", this.accounts.all().stream().filter(Account::enabled).toList());
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
		return "staff/case";
	}

}
