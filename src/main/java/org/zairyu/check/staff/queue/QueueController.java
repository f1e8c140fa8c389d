package org.zairyu.check.staff.queue;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.SafeCsv;

/**
 * Shows the work queue, which is the first page after sign-in, and exports any part of it
 * as a file.
 */
@Controller
final class QueueController {

	private static final int PAGE = 50;

	private static final int PART_OF_FILE = 500;

	private final WorkQueue queue;

	private final QueueWords lines;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Clock clock;

	QueueController(WorkQueue queue, QueueWords lines, Accounts accounts, AuditLog audit, Clock clock) {
		this.queue = queue;
		this.lines = lines;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/staff")
	String page(@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String who,
			@RequestParam(required = false) @Nullable String after, @ModelAttribute("notice") ChangeNotice notice,
			Account account, Actor actor, Words words, Model model) {
		List<Account> people = this.accounts.all();
		QueueQuery query = QueueQuery.of(group, who, account, people);
		LocalDate today = LocalDate.now(this.clock);
		this.audit.record(actor, AuditAction.QUEUE_VIEWED);
		QueuePosition mark = QueuePosition.read(after);
		List<CaseLine> found = this.queue.page(query, today, mark, PAGE + 1);
		List<CaseLine> shown = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("query", query);
		model.addAttribute("groups", QueueGroup.values());
		model.addAttribute("counts", this.queue.counts(query, today));
		model.addAttribute("people", people.stream().filter((person) -> person.id() != account.id()).toList());
		model.addAttribute("self", account);
		model.addAttribute("states", CaseState.values());
		model.addAttribute("lines", this.lines.lines(shown, today, words));
		model.addAttribute("next", (found.size() > PAGE) ? QueuePosition.of(shown.getLast()) : null);
		model.addAttribute("later", mark != null);
		model.addAttribute("chart",
				WeekChart.draw(this.queue.deadlines(query, today, WeekChart.lastDay(today)), today, words));
		model.addAttribute("outdated", this.queue.outdated(today));
		return "staff/queue";
	}

	@GetMapping("/staff/queue.csv")
	void export(@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String who, Account account, Actor actor, Words words,
			HttpServletResponse response) throws IOException {
		QueueQuery query = QueueQuery.of(group, who, account, this.accounts.all());
		LocalDate today = LocalDate.now(this.clock);
		this.audit.record(actor, AuditAction.LIST_EXPORTED);
		try (SafeCsv csv = CsvReply.begin(response, "queue-" + query.group().id() + ".csv")) {
			csv.row(List.of(words.get("staff.client.reference"), words.get("staff.client.name"),
					words.get("staff.case"), words.get("staff.case.state"), words.get("staff.case.next"),
					words.get("staff.queue.what"), words.get("staff.bulk.column.due"),
					words.get("staff.bulk.column.accepted-until"), words.get("staff.bulk.column.dates"),
					words.get("staff.queue.answers"), words.get("staff.case.assignee")));
			QueuePosition mark = null;
			List<CaseLine> part;
			do {
				part = this.queue.page(query, today, mark, PART_OF_FILE);
				this.lines.lines(part, today, words).forEach((line) -> csv.row(row(line, words)));
				mark = part.isEmpty() ? null : QueuePosition.of(part.getLast());
			}
			while (mark != null);
		}
	}

	private static List<? extends @Nullable Object> row(QueueLine line, Words words) {
		CaseLine file = line.file();
		NextTask task = line.task();
		return Arrays.asList(file.reference(), file.name(), file.id(),
				words.get("staff.case.state." + file.state().id()), file.nextDue(), line.title(),
				(task != null) ? task.due() : null, (task != null) ? task.acceptedUntil() : null,
				String.join("; ", line.dates()),
				words.get(file.complete() ? "staff.queue.answers.complete" : "staff.queue.answers.missing"),
				file.assignee());
	}

}
