package org.zairyu.check.staff.account;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.SafeCsv;
import org.zairyu.check.staff.platform.Slice;

/**
 * Shows the audit log to admins, a page at a time or as a file, and records that they
 * looked.
 */
@Controller
final class AuditController {

	private static final int PAGE = 50;

	private static final int PART_OF_FILE = 1000;

	private final AuditLog audit;

	private final ZoneId zone;

	private final DateTimeFormatter time;

	AuditController(AuditLog audit, Clock clock) {
		this.audit = audit;
		this.zone = clock.getZone();
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(this.zone);
	}

	@GetMapping("/staff/audit")
	String page(@ModelAttribute("query") AuditQuery query, @RequestParam(required = false) @Nullable Long before,
			@RequestParam(required = false) @Nullable Long after, Actor self, HttpServletResponse response,
			Model model) {
		List<Problem> problems = query.problems();
		this.audit.record(self, AuditAction.AUDIT_VIEWED);
		Slice<AuditEntry> shown = new Slice<>(List.of(), false, false);
		if (problems.isEmpty()) {
			// the newest entry is the first: a page starts before an entry in time
			shown = Slice.read(PAGE, before, after,
					(mark, backward, limit) -> this.audit.page(query.filter(this.zone), mark, backward, limit));
		}
		else {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("problems", problems);
		model.addAttribute("entries", shown.lines());
		model.addAttribute("later", shown.hasPrevious());
		model.addAttribute("previous", shown.previous(AuditEntry::id));
		model.addAttribute("next", shown.next(AuditEntry::id));
		model.addAttribute("time", this.time);
		model.addAttribute("actions", AuditAction.values());
		return "staff/audit";
	}

	@GetMapping("/staff/audit.csv")
	@Nullable String export(@ModelAttribute("query") AuditQuery query, Actor self, Words words, HttpServletResponse response)
			throws IOException {
		if (!query.problems().isEmpty()) {
			return "redirect:/staff/audit?" + query.parameters();
		}
		this.audit.record(self, AuditAction.LIST_EXPORTED);
		try (SafeCsv csv = CsvReply.begin(response, "audit.csv")) {
			csv.row(List.of(words.get("staff.audit.at"), words.get("staff.audit.actor"),
					words.get("staff.audit.action"), words.get("staff.audit.subject"), words.get("staff.audit.number"),
					words.get("staff.audit.address")));
			Long last = null;
			List<AuditEntry> part;
			do {
				part = this.audit.page(query.filter(this.zone), last, false, PART_OF_FILE);
				for (AuditEntry entry : part) {
					csv.row(Arrays.asList(this.time.format(entry.at()), entry.actor(),
							words.get("staff.audit.action." + entry.action()),
							(entry.subject() != null) ? words.get("staff.audit.subject." + entry.subject()) : null,
							entry.subjectId(), entry.address()));
					last = entry.id();
				}
			}
			while (!part.isEmpty());
		}
		return null;
	}

}
