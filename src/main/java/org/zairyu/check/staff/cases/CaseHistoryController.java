package org.zairyu.check.staff.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/**
 * Shows members of staff who has changed a case or a note about its client, and who has
 * looked at it.
 */
@Controller
final class CaseHistoryController {

	private static final Set<String> NOTES = Stream
		.of(AuditAction.NOTE_ADDED, AuditAction.NOTE_EDITED, AuditAction.NOTE_PINNED, AuditAction.NOTE_UNPINNED)
		.map(AuditAction::id)
		.collect(Collectors.toUnmodifiableSet());

	private final Cases cases;

	private final CasePages pages;

	private final CaseRecords records;

	private final AuditLog audit;

	CaseHistoryController(Cases cases, CasePages pages, CaseRecords records, AuditLog audit) {
		this.cases = cases;
		this.pages = pages;
		this.records = records;
		this.audit = audit;
	}

	@GetMapping("/staff/cases/{id}/history")
	String page(@PathVariable long id, Actor actor, Words words, Model model) {
		Case file = this.cases.find(id).orElseThrow(NoSuchRecordException::new);
		this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, id);
		List<AuditEntry> entries = this.audit.about(Cases.SUBJECT, id);
		model.addAttribute("changes",
				Stream
					.concat(entries.stream().filter((entry) -> !isLook(entry)),
							this.audit.about(Clients.SUBJECT, file.clientId())
								.stream()
								.filter((entry) -> NOTES.contains(entry.action())))
					.sorted(Comparator.comparing(AuditEntry::id).reversed())
					.toList());
		model.addAttribute("looks", entries.stream().filter(CaseHistoryController::isLook).toList());
		model.addAttribute("records", this.records.of(id));
		this.pages.frame(file, words, model);
		return "staff/history";
	}

	private static boolean isLook(AuditEntry entry) {
		return entry.action().equals(AuditAction.CASE_VIEWED.id());
	}

}
