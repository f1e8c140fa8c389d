package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.bulk.csv.CheckedRow;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.TaskPool;

/**
 * Imports a run, undoes that, compares again, and gives back the rows that are left out.
 */
@Controller
@RequestMapping("/staff/bulk/{id}")
final class BulkImportController {

	private final BulkRuns runs;

	private final RunRequests requests;

	private final BulkResults results;

	private final BulkTables tables;

	private final RunPage pages;

	private final TaskPool pool;

	private final AuditLog audit;

	private final Clock clock;

	BulkImportController(BulkRuns runs, RunRequests requests, BulkResults results, BulkTables tables, RunPage pages,
			TaskPool bulkPool, AuditLog audit, Clock clock) {
		this.runs = runs;
		this.requests = requests;
		this.results = results;
		this.tables = tables;
		this.pages = pages;
		this.pool = bulkPool;
		this.audit = audit;
		this.clock = clock;
	}

	@PostMapping("/cases")
	String makeCases(@PathVariable long id, @RequestParam(defaultValue = "false") boolean alike, Account account) {
		find(id, account);
		this.runs.requestCases(id, account.id(), alike);
		return shown(id);
	}

	@PostMapping("/again")
	String checkAgain(@PathVariable long id, Account account) {
		find(id, account);
		this.requests.checkAgain(id, account.id());
		return shown(id);
	}

	@PostMapping("/undo")
	String undo(@PathVariable long id, Account account) {
		find(id, account);
		this.requests.requestUndo(id, account.id());
		return shown(id);
	}

	@GetMapping("/refused.csv")
	void refused(@PathVariable long id, Account account, Actor actor, Words words, HttpServletResponse response)
			throws IOException {
		BulkRun run = find(id, account);
		if (!run.state().checked() || !run.hasFile(this.clock.instant())) {
			throw new NoSuchRecordException();
		}
		this.audit.record(actor, AuditAction.BULK_DOWNLOADED, BulkRuns.SUBJECT, id);
		BulkController.csv(response, "zairyu-check-refused-" + id + ".csv");
		try (PersonTable table = this.tables.open(run); Stream<CheckedRow> rows = this.results.all(run)) {
			ResultFile.refused(table, rows.iterator(), run.withAlike(), this.pages.words(run, words),
					response.getOutputStream());
		}
	}

	private String shown(long id) {
		this.pool.trigger();
		return "redirect:/staff/bulk/" + id;
	}

	private BulkRun find(long id, Account account) {
		return this.runs.find(id, account.id()).orElseThrow(NoSuchRecordException::new);
	}

}
