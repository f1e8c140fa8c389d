package org.zairyu.check.staff.cases.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.UnknownLawException;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseRecord;
import org.zairyu.check.staff.cases.CaseRecords;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/**
 * Shows a record exactly as stored, whether it is unchanged since it was written, and the
 * result of the same answers today.
 */
@Controller
final class RecordController {

	private final CaseRecords records;

	private final Cases cases;

	private final Clients clients;

	private final AdviceSnapshotWriter writer;

	private final Reviews reviews;

	private final AuditLog audit;

	private final Languages languages;

	private final Clock clock;

	RecordController(CaseRecords records, Cases cases, Clients clients, AdviceSnapshotWriter writer, Reviews reviews,
			AuditLog audit, Languages languages, Clock clock) {
		this.records = records;
		this.cases = cases;
		this.clients = clients;
		this.writer = writer;
		this.reviews = reviews;
		this.audit = audit;
		this.languages = languages;
		this.clock = clock;
	}

	@GetMapping("/staff/records/{id}")
	String show(@PathVariable long id, Actor actor, Words words, Model model) {
		CaseRecord record = this.records.find(id).orElseThrow(NoSuchRecordException::new);
		Case file = this.cases.find(record.caseId()).orElseThrow(NoSuchRecordException::new);
		this.audit.record(actor, AuditAction.RECORD_VIEWED, CaseRecords.SUBJECT, id);
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("record", record);
		model.addAttribute("file", file);
		model.addAttribute("client", this.clients.find(file.clientId()).orElseThrow(NoSuchRecordException::new));
		model.addAttribute("today", today);
		model.addAttribute("lost", AnswerLines.lost(record.answers()));
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(this.clock.getZone()));
		this.writer.read(record.result()).ifPresent((told) -> {
			model.addAttribute("told", told);
			model.addAttribute("tag", this.languages.of(told.language()).tag());
			review(record, told, today, words).ifPresent((review) -> model.addAttribute("review", review));
		});
		return "staff/record";
	}

	private Optional<Review> review(CaseRecord record, AdviceSnapshot told, LocalDate today, Words words) {
		try {
			return Optional.of(this.reviews.ofRecord(record, told, today, words));
		}
		catch (UnknownLawException ex) {
			return Optional.empty();
		}
	}

}
