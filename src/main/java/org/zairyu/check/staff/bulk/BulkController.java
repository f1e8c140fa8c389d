package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.TaskPool;

/** Accepts files to be checked and lists the runs. */
@Controller
@RequestMapping("/staff/bulk")
final class BulkController {

	private final UploadForm form;

	private final BulkRuns runs;

	private final TaskPool pool;

	private final RunPage pages;

	private final SampleFile sample;

	private final ColumnPages columns;

	private final Languages languages;

	private final Clock clock;

	BulkController(UploadForm form, BulkRuns runs, TaskPool bulkPool, RunPage pages, SampleFile sample,
			ColumnPages columns, Languages languages, Clock clock) {
		this.form = form;
		this.runs = runs;
		this.pool = bulkPool;
		this.pages = pages;
		this.sample = sample;
		this.columns = columns;
		this.languages = languages;
		this.clock = clock;
	}

	@GetMapping
	String page(Account account, Words words, Model model) {
		return page(account, null, words, model);
	}

	@PostMapping
	String upload(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String asOf, Account account, Actor actor, Words words,
			HttpServletResponse response, Model model) throws IOException {
		try {
			Upload upload = this.form.read(file, asOf);
			long run = this.runs.create(actor, upload, java.util.Objects.requireNonNull(file).getInputStream());
			this.pool.trigger();
			return "redirect:/staff/bulk/" + run;
		}
		catch (RefusedFileException ex) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			model.addAttribute("field", (ex.reason() == RefusedFileException.Reason.AS_OF) ? "asOf" : "file");
			return page(account, words.get("staff.bulk.file." + ex.reason().id(), "detail", ex.detail()), words,
					model.addAttribute("typed", asOf));
		}
	}

	@GetMapping("/sample.csv")
	void sample(@RequestParam(required = false) @Nullable String as, HttpServletResponse response) throws IOException {
		BulkController.csv(response, "zairyu-check-sample.csv");
		Words words = this.languages.findForStaff(as);
		if (words != null) {
			this.sample.inWords(response.getOutputStream(), LocalDate.now(this.clock), words);
		}
		else {
			this.sample.inIds(response.getOutputStream(), LocalDate.now(this.clock));
		}
	}

	static void csv(HttpServletResponse response, String name) {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
	}

	private String page(Account account, @Nullable String problem, Words words, Model model) {
		this.pages.addTo(model);
		model.addAttribute("problem", problem);
		model.addAttribute("runs", this.runs.all(account.id()));
		this.columns.kept(words, model);
		model.addAttribute("editions", this.languages.forStaff());
		model.addAttribute("mostRows", PersonTable.MAX_ROWS);
		model.addAttribute("megabytes", UploadForm.MEGABYTES);
		return "staff/bulk/bulk";
	}

}
