package org.zairyu.check.staff.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.cases.explain.Explanations;
import org.zairyu.check.staff.client.Clients;

/** Prepares the page of a case. */
@Component
final class CasePages {

	private final FactSheets sheets;

	private final Explanations explanations;

	private final AdviceSnapshotWriter writer;

	private final Assessor assessor;

	private final Clients clients;

	private final CaseSides sides;

	private final Languages languages;

	private final Clock clock;

	CasePages(FactSheets sheets, Explanations explanations, AdviceSnapshotWriter writer, Assessor assessor,
			Clients clients, CaseSides sides, Languages languages, Clock clock) {
		this.sheets = sheets;
		this.explanations = explanations;
		this.writer = writer;
		this.assessor = assessor;
		this.clients = clients;
		this.sides = sides;
		this.languages = languages;
		this.clock = clock;
	}

	/** Assesses answers as of today. */
	Assessment assess(Answers answers) {
		return this.assessor.assess(answers, LocalDate.now(this.clock));
	}

	/** Prepares the page of a case as stored. */
	String page(Case file, Words words, Model model) {
		return page(file, FactSheetDraft.of(file), words, model);
	}

	/** Prepares the page with what was typed, beside what is stored. */
	String page(Case file, FactSheetDraft draft, Words words, Model model) {
		Assessment typed = assess(draft.answers());
		Assessment saved = assess(file.answers());
		frame(file, words, model);
		model.addAttribute("version", draft.version());
		model.addAttribute("base", draft.base());
		model.addAttribute("sheet", this.sheets.sheet(draft.entries().with(typed), typed, words));
		AdviceSnapshot told = this.writer.tell(saved, file.answers(), words.language());
		model.addAttribute("told", told);
		model.addAttribute("papers",
				told.procedures()
					.stream()
					.flatMap((outcome) -> outcome.findings().stream())
					.anyMatch((item) -> !item.documents().isEmpty()));
		model.addAttribute("explanations",
				saved.problems().isEmpty() ? this.explanations.of(file.answers(), saved, words) : Map.of());
		this.sides.add(file, model);
		return "staff/case";
	}

	/**
	 * Prepares the page on which the second of two people chooses between their answers.
	 */
	Conflict conflict(Answers before, Answers mine, Case newer, Words words, Model model) {
		Conflict conflict = Conflict.of(before, mine, newer.answers(), this.languages.answers(words));
		frame(newer, words, model);
		model.addAttribute("base", AnswerLines.write(newer.answers()));
		model.addAttribute("conflict", conflict);
		return conflict;
	}

	/** Adds the case, its client and the names of people. */
	void frame(Case file, Words words, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("client", this.clients.find(file.clientId()).orElseThrow());
		model.addAttribute("names", this.sides.names(words));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
	}

}
