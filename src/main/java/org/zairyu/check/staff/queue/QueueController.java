package org.zairyu.check.staff.queue;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.ChangeNotice;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.PlaceInList;
import org.zairyu.check.staff.platform.Slice;

/**
 * Shows the work queue, which is the first page after sign-in, and exports any part of it
 * as a file.
 */
@Controller
final class QueueController {

	private static final int PAGE = 50;

	private final WorkQueue queue;

	private final QueueWords lines;

	private final QueueFile file;

	private final Accounts accounts;

	private final Tags tags;

	private final AuditLog audit;

	private final Clock clock;

	QueueController(WorkQueue queue, QueueWords lines, QueueFile file, Accounts accounts, Tags tags, AuditLog audit,
			Clock clock) {
		this.queue = queue;
		this.lines = lines;
		this.file = file;
		this.accounts = accounts;
		this.tags = tags;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/staff")
	String page(@ModelAttribute QueueQueryForm asked, @ModelAttribute("place") PlaceInList place,
			@ModelAttribute("notice") ChangeNotice notice, Account account, Actor actor, Words words, Model model) {
		List<Account> people = this.accounts.all();
		QueueQuery query = asked.query(account, people);
		LocalDate today = LocalDate.now(this.clock);
		this.audit.record(actor, AuditAction.QUEUE_VIEWED);
		Slice<CaseLine> shown = Slice.read(PAGE, CasePosition.read(place.after()), CasePosition.read(place.before()),
				(mark, backward, limit) -> this.queue.page(query, today, mark, backward, limit));
		model.addAttribute("query", query);
		model.addAttribute("groups", QueueGroup.values());
		model.addAttribute("counts", this.queue.counts(query, today));
		model.addAttribute("people", people.stream().filter((person) -> person.id() != account.id()).toList());
		model.addAttribute("self", account);
		model.addAttribute("tags", this.tags.all());
		model.addAttribute("states", CaseState.free());
		model.addAttribute("lines", this.lines.lines(shown.lines(), today, words));
		model.addAttribute("later", shown.hasPrevious());
		model.addAttribute("previous", shown.previous(CasePosition::of));
		model.addAttribute("next", shown.next(CasePosition::of));
		model.addAttribute("chart",
				WeekChart.draw(this.queue.deadlines(query, today, WeekChart.lastDay(today)), today, words));
		model.addAttribute("outdated", this.queue.outdated(today));
		return "staff/queue";
	}

	@GetMapping("/staff/queue.csv")
	void export(@ModelAttribute QueueQueryForm asked, Account account, Actor actor, Words words,
			HttpServletResponse response) throws IOException {
		QueueQuery query = asked.query(account, this.accounts.all());
		LocalDate today = LocalDate.now(this.clock);
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		this.file.write(query, today, words, response);
	}

}
