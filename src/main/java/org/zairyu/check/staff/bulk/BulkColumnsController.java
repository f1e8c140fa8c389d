package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.SafeCsv;
import org.zairyu.check.staff.platform.TaskPool;

/** Lists the columns that files may have, and asks what unknown ones are. */
@Controller
final class BulkColumnsController {

	private final BulkRuns runs;

	private final RunRequests requests;

	private final BulkTables tables;

	private final BulkHeadings headings;

	private final ColumnWords columns;

	private final RunPage pages;

	private final TaskPool pool;

	BulkColumnsController(BulkRuns runs, RunRequests requests, BulkTables tables, BulkHeadings headings,
			ColumnWords columns, RunPage pages, TaskPool bulkPool) {
		this.runs = runs;
		this.requests = requests;
		this.tables = tables;
		this.headings = headings;
		this.columns = columns;
		this.pages = pages;
		this.pool = bulkPool;
	}

	@GetMapping("/staff/bulk/columns.csv")
	void list(Words words, HttpServletResponse response) throws IOException {
		try (SafeCsv csv = CsvReply.begin(response, "zairyu-check-columns.csv")) {
			csv.row(List.of(words.get("staff.bulk.list.column"), words.get("staff.bulk.list.also"),
					words.get("staff.bulk.list.id"), words.get("staff.bulk.list.value"),
					words.get("staff.bulk.list.value-also"), words.get("staff.bulk.list.value-id")));
			this.columns.list(words).forEach(csv::row);
		}
	}

	/** Takes what unknown columns are, remembers it, and has the file checked. */
	@PostMapping("/staff/bulk/{id}/columns")
	String map(@PathVariable long id, @ModelAttribute ColumnsForm form, Account account, Actor actor, Words words,
			HttpServletResponse response, Model model) {
		BulkRun run = this.runs.find(id, account.id()).orElseThrow(NoSuchRecordException::new);
		if (run.state() == RunState.TO_MAP) {
			try {
				Columns columns = this.tables.columns(run);
				List<String> ids = form.complete(columns);
				this.tables.open(run, ids).close();
				Map<String, String> chosen = new LinkedHashMap<>();
				columns.unknown().forEach((column) -> chosen.put(columns.headings().get(column), ids.get(column)));
				this.headings.keep(chosen, actor);
				this.requests.map(id, account.id(), ids);
				this.pool.trigger();
			}
			catch (RefusedFileException ex) {
				response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
				return this.pages.asked(run, form,
						words.get("staff.bulk.file." + ex.reason().id(), "detail", ex.detail()), words, model);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return "redirect:/staff/bulk/" + id;
	}

	@PostMapping("/staff/bulk/columns/forget")
	String forget(@RequestParam(defaultValue = "") String heading, Actor actor) {
		this.headings.forget(heading, actor);
		return "redirect:/staff/bulk?forgotten";
	}

}
