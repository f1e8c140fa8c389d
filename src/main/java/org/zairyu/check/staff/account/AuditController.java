package org.zairyu.check.staff.account;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;

/** Shows the audit log to admins, a page at a time, and records that they looked. */
@Controller
final class AuditController {

	private static final int PAGE = 50;

	private final AuditLog audit;

	private final DateTimeFormatter time;

	AuditController(AuditLog audit, Clock clock) {
		this.audit = audit;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(clock.getZone());
	}

	@GetMapping("/staff/audit")
	String page(@RequestParam(required = false) @Nullable Long before,
			@RequestParam(required = false) @Nullable String action,
			@RequestParam(required = false) @Nullable String actor, Actor self, Model model) {
		String chosenAction = given(action);
		String chosenActor = given(actor);
		this.audit.record(self, AuditAction.AUDIT_VIEWED);
		List<AuditEntry> entries = this.audit.page((before != null) ? before : Long.MAX_VALUE, chosenAction,
				(chosenActor != null) ? Accounts.normal(chosenActor) : null, PAGE + 1);
		boolean more = entries.size() > PAGE;
		List<AuditEntry> shown = more ? entries.subList(0, PAGE) : entries;
		model.addAttribute("entries", shown);
		model.addAttribute("next", more ? shown.getLast().id() : null);
		model.addAttribute("time", this.time);
		model.addAttribute("action", chosenAction);
		model.addAttribute("actor", chosenActor);
		model.addAttribute("actions", AuditAction.values());
		return "staff/audit";
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
