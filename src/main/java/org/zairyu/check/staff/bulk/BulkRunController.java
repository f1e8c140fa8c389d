package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/** Shows one run to the account that uploaded it. */
@Controller
@RequestMapping("/staff/bulk/{id}")
final class BulkRunController {

	/** The seconds after which the browser refreshes the page of a run under way. */
	private static final String REFRESH = "2";

	private final BulkRuns runs;

	private final BulkResults results;

	private final RunPage pages;

	private final AuditLog audit;

	private final Clock clock;

	BulkRunController(BulkRuns runs, BulkResults results, RunPage pages, AuditLog audit, Clock clock) {
		this.runs = runs;
		this.results = results;
		this.pages = pages;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	String page(@PathVariable long id, @RequestParam(required = false) @Nullable String show,
			@RequestParam(defaultValue = "1") int page, Account account, Words words, HttpServletResponse response,
			Model model) {
		RowFilter shown = Arrays.stream(RowFilter.values())
			.filter((known) -> known.id().equals(show))
			.findFirst()
			.orElse(RowFilter.ALL);
		this.pages.fill(find(id, account), words, shown, page, model);
		if (Boolean.TRUE.equals(model.getAttribute("underWay"))) {
			response.setHeader("Refresh", REFRESH);
		}
		return "staff/bulk/run";
	}

	@GetMapping("/results.csv")
	void download(@PathVariable long id, @RequestParam(required = false) @Nullable String as, Account account,
			Actor actor, Words words, HttpServletResponse response) throws IOException {
		BulkRun run = find(id, account);
		if (!run.state().checked() || !run.hasFile(this.clock.instant())) {
			throw new NoSuchRecordException();
		}
		this.audit.record(actor, AuditAction.BULK_DOWNLOADED, BulkRuns.SUBJECT, id);
		BulkController.csv(response, "zairyu-check-results-" + id + ".csv");
		try (Stream<CheckedRow> rows = this.results.all(run)) {
			if ("ids".equals(as)) {
				ResultFile.inIds(rows, response.getOutputStream());
			}
			else {
				ResultFile.inWords(rows, this.pages.words(run, words), response.getOutputStream());
			}
		}
	}

	@PostMapping("/delete")
	String delete(@PathVariable long id, Account account, Actor actor) {
		find(id, account);
		this.runs.delete(actor, id);
		return "redirect:/staff/bulk?deleted";
	}

	private BulkRun find(long id, Account account) {
		return this.runs.find(id, account.id()).orElseThrow(NoSuchRecordException::new);
	}

}
